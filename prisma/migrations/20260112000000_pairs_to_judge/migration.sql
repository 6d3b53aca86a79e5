-- What the desk does: holds two entities apart, and gives dead letters of the queue another try.
ALTER TYPE "change_action" ADD VALUE 'judge_apart';
ALTER TYPE "change_action" ADD VALUE 'replay_jobs';

-- Pairs that may be one, the likeliest first: a page of them is read from here.
CREATE INDEX "entity_judgements_unsure_idx" ON "entity_judgements" ("score" DESC, "left_id" DESC, "right_id" DESC)
  WHERE "judgement" = 'unsure';
