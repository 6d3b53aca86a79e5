-- Trigram look-up of names and roles. In `public`, where the indexes below find its operator classes.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "entity_type" AS ENUM ('person', 'organization', 'place');

-- CreateEnum
CREATE TYPE "organization_kind" AS ENUM ('government', 'party', 'military', 'armed_group', 'media', 'company', 'international', 'court', 'ngo', 'sports', 'education', 'other');

-- CreateEnum
CREATE TYPE "place_kind" AS ENUM ('country', 'city', 'region', 'facility', 'water', 'land', 'continent', 'other');

-- CreateEnum
CREATE TYPE "gender" AS ENUM ('male', 'female', 'unknown');

-- CreateEnum
CREATE TYPE "article_kind" AS ENUM ('story', 'teaser');

-- CreateEnum
CREATE TYPE "block_kind" AS ENUM ('title', 'paragraph', 'caption', 'credit', 'lead', 'heading', 'navigation');

-- CreateEnum
CREATE TYPE "mention_form" AS ENUM ('name', 'short_name', 'acronym', 'title', 'nominal', 'pronoun');

-- CreateEnum
CREATE TYPE "role_status" AS ENUM ('current', 'former', 'acting', 'elect', 'deceased');

-- CreateEnum
CREATE TYPE "speaker_kind" AS ENUM ('person', 'organization', 'place', 'unnamed', 'document');

-- CreateEnum
CREATE TYPE "claim_form" AS ENUM ('direct', 'indirect', 'mixed');

-- CreateEnum
CREATE TYPE "stance" AS ENUM ('asserts', 'denies', 'doubts', 'wants', 'opposes', 'supports', 'predicts', 'reports');

-- CreateEnum
CREATE TYPE "claim_class" AS ENUM ('say', 'add', 'assert', 'confirm', 'announce', 'reveal', 'deny', 'reject', 'accuse', 'criticize', 'condemn', 'praise', 'thank', 'call_for', 'order', 'promise', 'threaten', 'warn', 'expect', 'doubt', 'ask', 'admit', 'describe', 'believe', 'write', 'report', 'attribute');

-- CreateEnum
CREATE TYPE "date_precision" AS ENUM ('minute', 'day', 'week', 'month', 'season', 'quarter', 'year', 'decade', 'century');

-- CreateEnum
CREATE TYPE "date_kind" AS ENUM ('absolute', 'partial', 'relative', 'anaphoric', 'event_relative', 'range');

-- CreateEnum
CREATE TYPE "calendar" AS ENUM ('gregorian', 'hijri');

-- CreateEnum
CREATE TYPE "document_status" AS ENUM ('read', 'empty');

-- CreateEnum
CREATE TYPE "claim_part" AS ENUM ('content', 'quoted', 'cue');

-- CreateEnum
CREATE TYPE "alias_kind" AS ENUM ('full', 'short', 'acronym', 'latin');

-- CreateEnum
CREATE TYPE "judgement" AS ENUM ('same', 'different', 'unsure');

-- CreateTable
CREATE TABLE "documents" (
    "id" UUID NOT NULL,
    "identity" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "sha256" BYTEA NOT NULL,
    "media_type" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "url" TEXT,
    "source" TEXT,
    "outlet_id" UUID,
    "title" TEXT,
    "author" TEXT,
    "published_at" TIMESTAMPTZ(3),
    "reference_date" DATE,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "dated_at" TIMESTAMPTZ(3) NOT NULL,
    "status" "document_status" NOT NULL,
    "parser_version" TEXT NOT NULL,
    "reading_sha256" BYTEA NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "documents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document_revisions" (
    "document_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "sha256" BYTEA NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "document_revisions_pkey" PRIMARY KEY ("document_id","revision")
);

-- CreateTable
CREATE TABLE "articles" (
    "id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "dated_at" TIMESTAMPTZ(3) NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "article_kind" NOT NULL,
    "parent_id" UUID,
    "span_start" INTEGER NOT NULL,
    "span_end" INTEGER NOT NULL,
    "title" TEXT,
    "title_start" INTEGER,
    "title_end" INTEGER,
    "title_rule" TEXT,

    CONSTRAINT "articles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "blocks" (
    "article_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "block_kind" NOT NULL,
    "span_start" INTEGER NOT NULL,
    "span_end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "rule" TEXT NOT NULL,

    CONSTRAINT "blocks_pkey" PRIMARY KEY ("article_id","position")
);

-- CreateTable
CREATE TABLE "entities" (
    "id" UUID NOT NULL,
    "type" "entity_type" NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "latin" TEXT,
    "country" CHAR(2),
    "organization_kind" "organization_kind",
    "place_kind" "place_kind",
    "gender" "gender" NOT NULL DEFAULT 'unknown',
    "known_key" TEXT,
    "merged_into_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "entities_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "aliases" (
    "id" UUID NOT NULL,
    "entity_id" UUID NOT NULL,
    "original_id" UUID NOT NULL,
    "form" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "kind" "alias_kind" NOT NULL,

    CONSTRAINT "aliases_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appearances" (
    "id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "entity_id" UUID NOT NULL,
    "original_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "keys" TEXT[],
    "rule" TEXT NOT NULL,
    "confidence" REAL NOT NULL,

    CONSTRAINT "appearances_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_entities" (
    "article_id" UUID NOT NULL,
    "entity_id" UUID NOT NULL,
    "dated_at" TIMESTAMPTZ(3) NOT NULL,
    "type" "entity_type" NOT NULL,
    "mentions" INTEGER NOT NULL,
    "first_start" INTEGER NOT NULL,

    CONSTRAINT "article_entities_pkey" PRIMARY KEY ("article_id","entity_id")
);

-- CreateTable
CREATE TABLE "mentions" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "appearance_id" UUID NOT NULL,
    "entity_id" UUID NOT NULL,
    "span_start" INTEGER NOT NULL,
    "span_end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "form" "mention_form" NOT NULL,
    "rule" TEXT NOT NULL,
    "confidence" REAL NOT NULL,
    "nested_in_id" UUID,

    CONSTRAINT "mentions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "roles" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "appearance_id" UUID NOT NULL,
    "entity_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "status" "role_status" NOT NULL,
    "of_appearance_id" UUID,
    "of_id" UUID,
    "span_start" INTEGER NOT NULL,
    "span_end" INTEGER NOT NULL,
    "rule" TEXT NOT NULL,

    CONSTRAINT "roles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dates" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "span_start" INTEGER NOT NULL,
    "span_end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "kind" "date_kind" NOT NULL,
    "first_day" DATE,
    "last_day" DATE,
    "precision" "date_precision" NOT NULL,
    "calendar" "calendar" NOT NULL,
    "rule" TEXT NOT NULL,
    "confidence" REAL NOT NULL,

    CONSTRAINT "dates_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claims" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "dated_at" TIMESTAMPTZ(3) NOT NULL,
    "position" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "span_start" INTEGER NOT NULL,
    "span_end" INTEGER NOT NULL,
    "cue" TEXT,
    "lemma" TEXT,
    "source" TEXT,
    "source_start" INTEGER,
    "source_end" INTEGER,
    "speaker_kind" "speaker_kind" NOT NULL,
    "speaker_appearance_id" UUID,
    "speaker_id" UUID,
    "speaker_description" TEXT,
    "of_appearance_id" UUID,
    "of_id" UUID,
    "of_text" TEXT,
    "speaker_count" INTEGER,
    "addressee_appearance_id" UUID,
    "addressee_id" UUID,
    "form" "claim_form" NOT NULL,
    "stance" "stance" NOT NULL,
    "class" "claim_class" NOT NULL,
    "date_id" UUID,
    "nested_in_id" UUID,
    "rule" TEXT NOT NULL,
    "confidence" REAL NOT NULL,

    CONSTRAINT "claims_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim_spans" (
    "claim_id" UUID NOT NULL,
    "part" "claim_part" NOT NULL,
    "position" INTEGER NOT NULL,
    "span_start" INTEGER NOT NULL,
    "span_end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "rule" TEXT,

    CONSTRAINT "claim_spans_pkey" PRIMARY KEY ("claim_id","part","position")
);

-- CreateTable
CREATE TABLE "joint_speakers" (
    "claim_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "appearance_id" UUID NOT NULL,
    "entity_id" UUID NOT NULL,
    "dated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "joint_speakers_pkey" PRIMARY KEY ("claim_id","position")
);

-- CreateTable
CREATE TABLE "attribution_hops" (
    "claim_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "speaker_kind" NOT NULL,
    "appearance_id" UUID,
    "entity_id" UUID,
    "name" TEXT NOT NULL,
    "span_start" INTEGER,
    "span_end" INTEGER,
    "implicit" BOOLEAN NOT NULL,
    "rule" TEXT NOT NULL,

    CONSTRAINT "attribution_hops_pkey" PRIMARY KEY ("claim_id","position")
);

-- CreateTable
CREATE TABLE "claim_about" (
    "claim_id" UUID NOT NULL,
    "entity_id" UUID NOT NULL,
    "appearance_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "dated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "claim_about_pkey" PRIMARY KEY ("claim_id","entity_id")
);

-- CreateTable
CREATE TABLE "entity_judgements" (
    "left_id" UUID NOT NULL,
    "right_id" UUID NOT NULL,
    "judgement" "judgement" NOT NULL,
    "score" REAL NOT NULL,
    "reasons" JSONB NOT NULL,
    "judged_by" TEXT NOT NULL,
    "judged_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "entity_judgements_pkey" PRIMARY KEY ("left_id","right_id")
);

-- CreateTable
CREATE TABLE "entity_merges" (
    "id" UUID NOT NULL,
    "from_id" UUID NOT NULL,
    "into_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "merged_by" TEXT NOT NULL,
    "merged_at" TIMESTAMPTZ(3) NOT NULL,
    "undone_at" TIMESTAMPTZ(3),
    "doubles" JSONB NOT NULL,

    CONSTRAINT "entity_merges_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "documents_identity_key" ON "documents"("identity");

-- CreateIndex
CREATE INDEX "documents_dated_at_id_idx" ON "documents"("dated_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "documents_outlet_id_dated_at_id_idx" ON "documents"("outlet_id", "dated_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "documents_sha256_idx" ON "documents"("sha256");

-- CreateIndex
CREATE INDEX "documents_url_idx" ON "documents" USING HASH ("url");

-- CreateIndex
CREATE UNIQUE INDEX "documents_id_dated_at_key" ON "documents"("id", "dated_at");

-- CreateIndex
CREATE UNIQUE INDEX "document_revisions_document_id_sha256_key" ON "document_revisions"("document_id", "sha256");

-- CreateIndex
CREATE INDEX "articles_dated_at_id_idx" ON "articles"("dated_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "articles_parent_id_document_id_idx" ON "articles"("parent_id", "document_id");

-- CreateIndex
CREATE UNIQUE INDEX "articles_document_id_position_key" ON "articles"("document_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "articles_id_dated_at_key" ON "articles"("id", "dated_at");

-- CreateIndex
CREATE UNIQUE INDEX "articles_id_document_id_key" ON "articles"("id", "document_id");

-- CreateIndex
CREATE INDEX "entities_type_name_key_idx" ON "entities"("type", "name_key");

-- CreateIndex
CREATE INDEX "entities_merged_into_id_idx" ON "entities"("merged_into_id");

-- CreateIndex
CREATE UNIQUE INDEX "entities_type_known_key_key" ON "entities"("type", "known_key");

-- CreateIndex
CREATE INDEX "aliases_entity_id_idx" ON "aliases"("entity_id");

-- CreateIndex
CREATE INDEX "aliases_key_idx" ON "aliases"("key");

-- CreateIndex
CREATE INDEX "aliases_key_trgm_idx" ON "aliases" USING GIN ("key" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "aliases_original_id_key_key" ON "aliases"("original_id", "key");

-- CreateIndex
CREATE INDEX "appearances_document_id_idx" ON "appearances"("document_id");

-- CreateIndex
CREATE INDEX "appearances_entity_id_idx" ON "appearances"("entity_id");

-- CreateIndex
CREATE INDEX "appearances_original_id_idx" ON "appearances"("original_id");

-- CreateIndex
CREATE UNIQUE INDEX "appearances_id_entity_id_key" ON "appearances"("id", "entity_id");

-- CreateIndex
CREATE INDEX "article_entities_entity_id_dated_at_article_id_idx" ON "article_entities"("entity_id", "dated_at" DESC, "article_id" DESC);

-- CreateIndex
CREATE INDEX "mentions_entity_id_article_id_idx" ON "mentions"("entity_id", "article_id");

-- CreateIndex
CREATE INDEX "mentions_appearance_id_idx" ON "mentions"("appearance_id");

-- CreateIndex
CREATE INDEX "mentions_nested_in_id_idx" ON "mentions"("nested_in_id");

-- CreateIndex
CREATE UNIQUE INDEX "mentions_article_id_span_start_span_end_appearance_id_key" ON "mentions"("article_id", "span_start", "span_end", "appearance_id");

-- CreateIndex
CREATE INDEX "roles_entity_id_key_idx" ON "roles"("entity_id", "key");

-- CreateIndex
CREATE INDEX "roles_of_id_idx" ON "roles"("of_id");

-- CreateIndex
CREATE INDEX "roles_appearance_id_idx" ON "roles"("appearance_id");

-- CreateIndex
CREATE INDEX "roles_of_appearance_id_idx" ON "roles"("of_appearance_id");

-- CreateIndex
CREATE INDEX "roles_key_trgm_idx" ON "roles" USING GIN ("key" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "roles_article_id_span_start_span_end_appearance_id_key" ON "roles"("article_id", "span_start", "span_end", "appearance_id");

-- CreateIndex
CREATE INDEX "dates_first_day_idx" ON "dates"("first_day");

-- CreateIndex
CREATE UNIQUE INDEX "dates_article_id_span_start_span_end_key" ON "dates"("article_id", "span_start", "span_end");

-- CreateIndex
CREATE INDEX "claims_article_id_position_idx" ON "claims"("article_id", "position");

-- CreateIndex
CREATE INDEX "claims_dated_at_id_idx" ON "claims"("dated_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "claims_speaker_id_dated_at_id_idx" ON "claims"("speaker_id", "dated_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "claims_of_id_dated_at_id_idx" ON "claims"("of_id", "dated_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "claims_addressee_id_dated_at_id_idx" ON "claims"("addressee_id", "dated_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "claims_speaker_appearance_id_idx" ON "claims"("speaker_appearance_id");

-- CreateIndex
CREATE INDEX "claims_of_appearance_id_idx" ON "claims"("of_appearance_id");

-- CreateIndex
CREATE INDEX "claims_addressee_appearance_id_idx" ON "claims"("addressee_appearance_id");

-- CreateIndex
CREATE INDEX "claims_nested_in_id_idx" ON "claims"("nested_in_id");

-- CreateIndex
CREATE INDEX "claims_date_id_idx" ON "claims"("date_id");

-- CreateIndex
CREATE UNIQUE INDEX "claims_id_dated_at_key" ON "claims"("id", "dated_at");

-- CreateIndex
CREATE INDEX "joint_speakers_entity_id_dated_at_claim_id_idx" ON "joint_speakers"("entity_id", "dated_at" DESC, "claim_id" DESC);

-- CreateIndex
CREATE INDEX "joint_speakers_appearance_id_idx" ON "joint_speakers"("appearance_id");

-- CreateIndex
CREATE INDEX "attribution_hops_entity_id_idx" ON "attribution_hops"("entity_id");

-- CreateIndex
CREATE INDEX "attribution_hops_appearance_id_idx" ON "attribution_hops"("appearance_id");

-- CreateIndex
CREATE INDEX "claim_about_entity_id_dated_at_claim_id_idx" ON "claim_about"("entity_id", "dated_at" DESC, "claim_id" DESC);

-- CreateIndex
CREATE INDEX "claim_about_appearance_id_idx" ON "claim_about"("appearance_id");

-- CreateIndex
CREATE INDEX "entity_judgements_right_id_idx" ON "entity_judgements"("right_id");

-- CreateIndex
CREATE INDEX "entity_judgements_judgement_idx" ON "entity_judgements"("judgement");

-- CreateIndex
CREATE INDEX "entity_merges_from_id_idx" ON "entity_merges"("from_id");

-- CreateIndex
CREATE INDEX "entity_merges_into_id_idx" ON "entity_merges"("into_id");

-- AddForeignKey
ALTER TABLE "documents" ADD CONSTRAINT "documents_outlet_id_fkey" FOREIGN KEY ("outlet_id") REFERENCES "entities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_revisions" ADD CONSTRAINT "document_revisions_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "documents"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_document_id_dated_at_fkey" FOREIGN KEY ("document_id", "dated_at") REFERENCES "documents"("id", "dated_at") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_parent_id_document_id_fkey" FOREIGN KEY ("parent_id", "document_id") REFERENCES "articles"("id", "document_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "blocks" ADD CONSTRAINT "blocks_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entities" ADD CONSTRAINT "entities_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "entities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aliases" ADD CONSTRAINT "aliases_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entities"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aliases" ADD CONSTRAINT "aliases_original_id_fkey" FOREIGN KEY ("original_id") REFERENCES "entities"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appearances" ADD CONSTRAINT "appearances_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "documents"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appearances" ADD CONSTRAINT "appearances_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appearances" ADD CONSTRAINT "appearances_original_id_fkey" FOREIGN KEY ("original_id") REFERENCES "entities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_entities" ADD CONSTRAINT "article_entities_article_id_dated_at_fkey" FOREIGN KEY ("article_id", "dated_at") REFERENCES "articles"("id", "dated_at") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_entities" ADD CONSTRAINT "article_entities_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_appearance_id_entity_id_fkey" FOREIGN KEY ("appearance_id", "entity_id") REFERENCES "appearances"("id", "entity_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_nested_in_id_fkey" FOREIGN KEY ("nested_in_id") REFERENCES "mentions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roles" ADD CONSTRAINT "roles_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roles" ADD CONSTRAINT "roles_appearance_id_entity_id_fkey" FOREIGN KEY ("appearance_id", "entity_id") REFERENCES "appearances"("id", "entity_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roles" ADD CONSTRAINT "roles_of_appearance_id_of_id_fkey" FOREIGN KEY ("of_appearance_id", "of_id") REFERENCES "appearances"("id", "entity_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dates" ADD CONSTRAINT "dates_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_article_id_dated_at_fkey" FOREIGN KEY ("article_id", "dated_at") REFERENCES "articles"("id", "dated_at") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_speaker_appearance_id_speaker_id_fkey" FOREIGN KEY ("speaker_appearance_id", "speaker_id") REFERENCES "appearances"("id", "entity_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_of_appearance_id_of_id_fkey" FOREIGN KEY ("of_appearance_id", "of_id") REFERENCES "appearances"("id", "entity_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_addressee_appearance_id_addressee_id_fkey" FOREIGN KEY ("addressee_appearance_id", "addressee_id") REFERENCES "appearances"("id", "entity_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_date_id_fkey" FOREIGN KEY ("date_id") REFERENCES "dates"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_nested_in_id_fkey" FOREIGN KEY ("nested_in_id") REFERENCES "claims"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_spans" ADD CONSTRAINT "claim_spans_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claims"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "joint_speakers" ADD CONSTRAINT "joint_speakers_claim_id_dated_at_fkey" FOREIGN KEY ("claim_id", "dated_at") REFERENCES "claims"("id", "dated_at") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "joint_speakers" ADD CONSTRAINT "joint_speakers_appearance_id_entity_id_fkey" FOREIGN KEY ("appearance_id", "entity_id") REFERENCES "appearances"("id", "entity_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attribution_hops" ADD CONSTRAINT "attribution_hops_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claims"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attribution_hops" ADD CONSTRAINT "attribution_hops_appearance_id_entity_id_fkey" FOREIGN KEY ("appearance_id", "entity_id") REFERENCES "appearances"("id", "entity_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_about" ADD CONSTRAINT "claim_about_claim_id_dated_at_fkey" FOREIGN KEY ("claim_id", "dated_at") REFERENCES "claims"("id", "dated_at") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_about" ADD CONSTRAINT "claim_about_appearance_id_entity_id_fkey" FOREIGN KEY ("appearance_id", "entity_id") REFERENCES "appearances"("id", "entity_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entity_judgements" ADD CONSTRAINT "entity_judgements_left_id_fkey" FOREIGN KEY ("left_id") REFERENCES "entities"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entity_judgements" ADD CONSTRAINT "entity_judgements_right_id_fkey" FOREIGN KEY ("right_id") REFERENCES "entities"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema language cannot say. Spans are half-open, so a span holds at least one character.

ALTER TABLE "documents"
  ADD CONSTRAINT "documents_sha256_length" CHECK (octet_length("sha256") = 32),
  ADD CONSTRAINT "documents_reading_sha256_length" CHECK (octet_length("reading_sha256") = 32),
  ADD CONSTRAINT "documents_dated_at_follows_published_at" CHECK ("dated_at" = COALESCE("published_at", "received_at")),
  ADD CONSTRAINT "documents_revision_positive" CHECK ("revision" >= 1),
  ADD CONSTRAINT "documents_identity_not_blank" CHECK ("identity" <> '');

ALTER TABLE "document_revisions"
  ADD CONSTRAINT "document_revisions_sha256_length" CHECK (octet_length("sha256") = 32);

ALTER TABLE "articles"
  ADD CONSTRAINT "articles_span" CHECK ("span_start" >= 0 AND "span_start" < "span_end"),
  ADD CONSTRAINT "articles_position" CHECK ("position" >= 0),
  ADD CONSTRAINT "articles_teaser_stands_in_a_story" CHECK (("kind" = 'teaser') = ("parent_id" IS NOT NULL)),
  ADD CONSTRAINT "articles_title_span" CHECK (
    num_nonnulls("title_start", "title_end", "title_rule") IN (0, 3)
    AND ("title_start" IS NULL OR ("title" IS NOT NULL AND "title_start" >= 0 AND "title_start" < "title_end"))
  );

ALTER TABLE "blocks"
  ADD CONSTRAINT "blocks_span" CHECK ("span_start" >= 0 AND "span_start" < "span_end"),
  ADD CONSTRAINT "blocks_position" CHECK ("position" >= 0);

ALTER TABLE "entities"
  ADD CONSTRAINT "entities_name_not_blank" CHECK ("name" <> '' AND "name_key" <> ''),
  ADD CONSTRAINT "entities_kind_of_organizations_only" CHECK ("organization_kind" IS NULL OR "type" = 'organization'),
  ADD CONSTRAINT "entities_kind_of_places_only" CHECK ("place_kind" IS NULL OR "type" = 'place'),
  ADD CONSTRAINT "entities_gender_of_persons_only" CHECK ("gender" = 'unknown' OR "type" = 'person'),
  ADD CONSTRAINT "entities_country_code" CHECK ("country" ~ '^[A-Z]{2}$'),
  ADD CONSTRAINT "entities_not_merged_into_itself" CHECK ("merged_into_id" <> "id");

ALTER TABLE "aliases"
  ADD CONSTRAINT "aliases_form_not_blank" CHECK ("form" <> '' AND "key" <> '');

ALTER TABLE "appearances"
  ALTER COLUMN "keys" SET NOT NULL,
  ADD CONSTRAINT "appearances_confidence" CHECK ("confidence" BETWEEN 0 AND 1);

ALTER TABLE "article_entities"
  ADD CONSTRAINT "article_entities_counts" CHECK ("mentions" > 0 AND "first_start" >= 0);

ALTER TABLE "mentions"
  ADD CONSTRAINT "mentions_span" CHECK ("span_start" >= 0 AND "span_start" < "span_end"),
  ADD CONSTRAINT "mentions_confidence" CHECK ("confidence" BETWEEN 0 AND 1),
  ADD CONSTRAINT "mentions_not_nested_in_itself" CHECK ("nested_in_id" <> "id");

ALTER TABLE "roles"
  ADD CONSTRAINT "roles_span" CHECK ("span_start" >= 0 AND "span_start" < "span_end"),
  ADD CONSTRAINT "roles_of_whole" CHECK (num_nonnulls("of_appearance_id", "of_id") IN (0, 2));

ALTER TABLE "dates"
  ADD CONSTRAINT "dates_span" CHECK ("span_start" >= 0 AND "span_start" < "span_end"),
  ADD CONSTRAINT "dates_days" CHECK ("first_day" <= "last_day"),
  ADD CONSTRAINT "dates_confidence" CHECK ("confidence" BETWEEN 0 AND 1);

ALTER TABLE "claims"
  ADD CONSTRAINT "claims_span" CHECK ("span_start" >= 0 AND "span_start" < "span_end"),
  ADD CONSTRAINT "claims_position" CHECK ("position" >= 0),
  ADD CONSTRAINT "claims_content_not_blank" CHECK ("content" <> ''),
  ADD CONSTRAINT "claims_source_span" CHECK (
    num_nonnulls("source", "source_start", "source_end") IN (0, 3)
    AND ("source_start" IS NULL OR ("source_start" >= 0 AND "source_start" < "source_end"))
  ),
  -- A speaker is an entity, or else an unnamed source or document with its description: never both, never neither.
  ADD CONSTRAINT "claims_speaker_entity_or_description" CHECK (
    CASE WHEN "speaker_kind" IN ('unnamed', 'document')
      THEN num_nonnulls("speaker_appearance_id", "speaker_id") = 0 AND "speaker_description" IS NOT NULL
      ELSE num_nonnulls("speaker_appearance_id", "speaker_id") = 2
        AND num_nonnulls("speaker_description", "of_appearance_id", "of_id", "of_text", "speaker_count") = 0
    END
  ),
  ADD CONSTRAINT "claims_of_whole" CHECK (num_nonnulls("of_appearance_id", "of_id") IN (0, 2)),
  ADD CONSTRAINT "claims_addressee_whole" CHECK (num_nonnulls("addressee_appearance_id", "addressee_id") IN (0, 2)),
  ADD CONSTRAINT "claims_speaker_count_positive" CHECK ("speaker_count" > 0),
  ADD CONSTRAINT "claims_confidence" CHECK ("confidence" BETWEEN 0 AND 1),
  ADD CONSTRAINT "claims_not_nested_in_itself" CHECK ("nested_in_id" <> "id");

ALTER TABLE "claim_spans"
  ADD CONSTRAINT "claim_spans_span" CHECK ("span_start" >= 0 AND "span_start" < "span_end"),
  ADD CONSTRAINT "claim_spans_position" CHECK ("position" >= 0);

ALTER TABLE "joint_speakers"
  ADD CONSTRAINT "joint_speakers_position" CHECK ("position" >= 1);

ALTER TABLE "attribution_hops"
  ADD CONSTRAINT "attribution_hops_position" CHECK ("position" >= 0),
  ADD CONSTRAINT "attribution_hops_span" CHECK (
    num_nonnulls("span_start", "span_end") IN (0, 2)
    AND ("span_start" IS NULL OR ("span_start" >= 0 AND "span_start" < "span_end"))
  ),
  ADD CONSTRAINT "attribution_hops_named_or_implicit" CHECK ("implicit" OR "span_start" IS NOT NULL),
  ADD CONSTRAINT "attribution_hops_entity_whole" CHECK (num_nonnulls("appearance_id", "entity_id") IN (0, 2)),
  ADD CONSTRAINT "attribution_hops_name_not_blank" CHECK ("name" <> '');

ALTER TABLE "claim_about"
  ADD CONSTRAINT "claim_about_position" CHECK ("position" >= 0);

ALTER TABLE "entity_judgements"
  ADD CONSTRAINT "entity_judgements_order" CHECK ("left_id" < "right_id"),
  ADD CONSTRAINT "entity_judgements_score" CHECK ("score" BETWEEN 0 AND 1);

ALTER TABLE "entity_merges"
  ADD CONSTRAINT "entity_merges_two" CHECK ("from_id" <> "into_id");

-- An entity is merged into a live one, and a live one it stays: signposts never chain.
CREATE FUNCTION "refuse_chained_merge"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "entities" WHERE "id" = NEW."merged_into_id" AND "merged_into_id" IS NOT NULL)
    OR EXISTS (SELECT 1 FROM "entities" WHERE "merged_into_id" = NEW."id") THEN
    RAISE EXCEPTION 'entity % cannot be merged into %: one of them is part of another merge', NEW."id", NEW."merged_into_id"
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER "entities_merge_does_not_chain"
  BEFORE INSERT OR UPDATE OF "merged_into_id" ON "entities"
  FOR EACH ROW WHEN (NEW."merged_into_id" IS NOT NULL)
  EXECUTE FUNCTION "refuse_chained_merge"();
