package io.hookline.content.measure.competitorpost;

import io.hookline.bulk.imports.Row;
import io.hookline.content.measure.competitor.TrackedAccount;
import io.hookline.content.measure.competitorpost.KnownVideos.Video;

/** A row of a file whose competitor and video are known. */
record SentPost(Row<ImportedCompetitorPost> row, TrackedAccount competitor, PostFacts facts) {

  Video video() {
    return new Video(competitor.network(), facts.networkPostId());
  }

  ImportedCompetitorPost told() {
    return row.value();
  }
}
