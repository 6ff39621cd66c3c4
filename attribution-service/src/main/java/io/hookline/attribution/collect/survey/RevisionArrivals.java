package io.hookline.attribution.collect.survey;

import io.hookline.attribution.input.Arrivals;
import io.hookline.attribution.input.ChangedSurvey;
import io.hookline.attribution.input.Entry;
import io.hookline.attribution.input.Input;
import io.hookline.attribution.input.Position;
import io.hookline.attribution.input.Stretch;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads which surveys have another revision, by which all their answers are read. */
@ApplicationScoped
class RevisionArrivals implements Input {

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  RevisionArrivals(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  @Override
  public String name() {
    return "survey_revisions";
  }

  @Override
  public Stretch after(Position position, int limit) {
    return Arrivals.read(
        jdbi,
        brand.slug(),
        "select n.txid::text as txid, n.seq, n.survey_id from survey_revision n",
        position,
        limit,
        (row, context) ->
            Entry.of(Position.of(row), new ChangedSurvey(row.getObject("survey_id", UUID.class))));
  }
}
