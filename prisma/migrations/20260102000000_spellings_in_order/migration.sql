-- Who was first given a spelling stands first in its index: of one that thousands bear only the first are looked at.

-- DropIndex
DROP INDEX "aliases_key_idx";

-- CreateIndex
CREATE INDEX "aliases_key_original_id_idx" ON "aliases"("key", "original_id");
