-- AlterTable
ALTER TABLE "aliases" ADD COLUMN "sound" TEXT;

-- CreateIndex
CREATE INDEX "aliases_sound_original_id_idx" ON "aliases"("sound", "original_id");
