-- CreateTable
CREATE TABLE "entity_splits" (
    "id" UUID NOT NULL,
    "from_id" UUID NOT NULL,
    "new_id" UUID NOT NULL,
    "appearance_ids" UUID[],
    "reason" TEXT NOT NULL,
    "split_by" TEXT NOT NULL,
    "split_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "entity_splits_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "entity_splits_from_id_idx" ON "entity_splits"("from_id");

-- CreateIndex
CREATE INDEX "entity_splits_new_id_idx" ON "entity_splits"("new_id");

-- What the schema language cannot say.
ALTER TABLE "entity_splits"
  ALTER COLUMN "appearance_ids" SET NOT NULL,
  ADD CONSTRAINT "entity_splits_two" CHECK ("from_id" <> "new_id");
