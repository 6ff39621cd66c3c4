package io.hookline.attribution.lift.holdout;

import io.hookline.attribution.lift.study.CrossoverRule;
import io.hookline.attribution.lift.study.StudyFacts;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Whom a study met in an arm, to whoever compares the same people. */
@ApplicationScoped
public class TreatedPeople {

  /** As the study's own result counts them; who is nobody that is known has bought nothing. */
  private static final String MET =
      OutcomeSql.PERSONS
          + """
            select who::uuid as person_id, entered_at from person
             where arm = :arm and known and (not crossed or :firstArm)
            """;

  /**
   * A person.
   *
   * @param at when the study met it first
   */
  public record Met(UUID person, Instant at) {}

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  TreatedPeople(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /**
   * @param until behind the last instant that counts
   */
  public List<Met> of(StudyFacts study, String arm, Instant until) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(MET)
                .bind("brand", brand.slug())
                .bind("study", study.id())
                .bind("until", until)
                .bind("arm", arm)
                .bind("firstArm", study.design().holdout().crossover() == CrossoverRule.FIRST_ARM)
                .map(
                    (row, context) ->
                        new Met(
                            row.getObject("person_id", UUID.class),
                            row.getObject("entered_at", OffsetDateTime.class).toInstant()))
                .list());
  }
}
