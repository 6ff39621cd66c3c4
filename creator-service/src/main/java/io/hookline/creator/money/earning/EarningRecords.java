package io.hookline.creator.money.earning;

import io.hookline.creator.people.creator.WordsOfCreator;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.idempotency.KeptAnswers;
import jakarta.inject.Singleton;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Words about what a creator earned, and why people held it; the figures stay. */
@Singleton
class EarningRecords extends WordsOfCreator {

  private static final String FORGET =
      """
      update earning e
         set note = null, version = version + 1,
             reasons = %s
       where brand = :brand and creator_id = :creator
         and (note is not null or %s)
      returning id
      """
          .formatted(HeldByPeople.erased("e.reasons"), HeldByPeople.any("e.reasons"));

  private static final String FORGET_STEPS =
      """
      update earning_step s
         set note = null,
             reasons = %s
        from earning e
       where e.brand = :brand and e.creator_id = :creator and s.earning_id = e.id
         and (s.note is not null or %s)
      returning e.id
      """
          .formatted(HeldByPeople.erased("s.reasons"), HeldByPeople.any("s.reasons"));

  EarningRecords(Jdbi jdbi, KeptAnswers answers, CurrentBrand brand) {
    super(jdbi, answers, brand, "earnings", List.of(FORGET, FORGET_STEPS));
  }

  @Override
  public String name() {
    return "earnings";
  }
}
