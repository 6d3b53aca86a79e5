-- What the desk does besides: takes dead letters out of the queue for good.
ALTER TYPE "change_action" ADD VALUE 'drop_jobs';
