-- Who changed what by hand, and corrections that nothing read later undoes (docs/adr/0061).

-- CreateEnum
CREATE TYPE "change_action" AS ENUM ('ingest_text', 'ingest_url', 'ingest_batch', 'merge_entities', 'undo_merge', 'split_entity', 'correct_entity', 'delete_document');

-- CreateEnum
CREATE TYPE "change_outcome" AS ENUM ('begun', 'done', 'refused', 'failed');

-- CreateTable
CREATE TABLE "audit_entries" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by" TEXT NOT NULL,
    "action" "change_action" NOT NULL,
    "outcome" "change_outcome" NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "subjects" TEXT[],
    "before" JSONB NOT NULL,
    "after" JSONB,
    "problem" TEXT,
    "request_id" TEXT NOT NULL,

    CONSTRAINT "audit_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "entity_corrections" (
    "entity_id" UUID NOT NULL,
    "fields" TEXT[],
    "name" TEXT,
    "name_key" TEXT,
    "latin" TEXT,
    "country" CHAR(2),
    "organization_kind" "organization_kind",
    "place_kind" "place_kind",
    "gender" "gender",

    CONSTRAINT "entity_corrections_pkey" PRIMARY KEY ("entity_id")
);

-- CreateIndex
CREATE INDEX "audit_entries_at_id_idx" ON "audit_entries"("at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "audit_entries_subjects_idx" ON "audit_entries" USING GIN ("subjects");

-- AddForeignKey
ALTER TABLE "entity_corrections" ADD CONSTRAINT "entity_corrections_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema language cannot say.
ALTER TABLE "audit_entries"
  ALTER COLUMN "subjects" SET NOT NULL,
  ADD CONSTRAINT "audit_entries_ended_or_begun" CHECK (("outcome" = 'begun') = ("ended_at" IS NULL)),
  ADD CONSTRAINT "audit_entries_problem" CHECK (("outcome" IN ('refused', 'failed')) = ("problem" IS NOT NULL));
ALTER TABLE "entity_corrections"
  ALTER COLUMN "fields" SET NOT NULL,
  ADD CONSTRAINT "entity_corrections_names" CHECK (num_nonnulls("name", "name_key") IN (0, 2));

-- An entry is written once and ended once; what it says of the past does not change, and it does not go.
CREATE FUNCTION "keep_audit_entry"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD."outcome" = 'begun'
    AND (NEW."id", NEW."at", NEW."by", NEW."action", NEW."before", NEW."request_id")
      = (OLD."id", OLD."at", OLD."by", OLD."action", OLD."before", OLD."request_id") THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'Entry % of the audit trail stays as it is.', OLD."id" USING ERRCODE = 'integrity_constraint_violation';
END
$$;

CREATE TRIGGER "audit_entries_stay" BEFORE UPDATE OR DELETE ON "audit_entries"
  FOR EACH ROW EXECUTE FUNCTION "keep_audit_entry"();

-- Whoever writes an entity, and whatever was read of it: what was corrected stays.
CREATE FUNCTION "keep_corrections"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "c" "entity_corrections";
BEGIN
  SELECT * INTO "c" FROM "entity_corrections" WHERE "entity_id" = NEW."id";
  IF NOT FOUND THEN RETURN NEW; END IF;
  IF 'name' = ANY ("c"."fields") THEN
    NEW."name" := "c"."name";
    NEW."name_key" := "c"."name_key";
  END IF;
  IF 'latin' = ANY ("c"."fields") THEN NEW."latin" := "c"."latin"; END IF;
  IF 'country' = ANY ("c"."fields") THEN NEW."country" := "c"."country"; END IF;
  IF 'organizationKind' = ANY ("c"."fields") THEN NEW."organization_kind" := "c"."organization_kind"; END IF;
  IF 'placeKind' = ANY ("c"."fields") THEN NEW."place_kind" := "c"."place_kind"; END IF;
  IF 'gender' = ANY ("c"."fields") THEN NEW."gender" := coalesce("c"."gender", 'unknown'); END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER "entities_keep_corrections" BEFORE UPDATE ON "entities"
  FOR EACH ROW EXECUTE FUNCTION "keep_corrections"();

-- What was corrected by hand stays when the last text that spoke of it goes: another may come.
CREATE FUNCTION "keep_corrected_entity"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "entity_corrections" WHERE "entity_id" = OLD."id") THEN RETURN NULL; END IF;
  RETURN OLD;
END
$$;

CREATE TRIGGER "entities_keep_corrected" BEFORE DELETE ON "entities"
  FOR EACH ROW EXECUTE FUNCTION "keep_corrected_entity"();
