package io.hookline.creator.money.risk;

import io.hookline.creator.money.earning.HeldByPeople;
import io.hookline.creator.people.creator.WordsOfCreator;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.idempotency.KeptAnswers;
import jakarta.inject.Singleton;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Why people let a creator's earnings go, or made them void; what they decided stays. */
@Singleton
class ResolutionRecords extends WordsOfCreator {

  private static final String FORGET =
      """
      update risk_resolution s
         set note = 'Erased',
             reasons = %s
        from earning e
       where e.brand = :brand and e.creator_id = :creator and s.earning_id = e.id
         and s.note <> 'Erased'
      returning e.id
      """
          .formatted(HeldByPeople.erased("s.reasons"));

  ResolutionRecords(Jdbi jdbi, KeptAnswers answers, CurrentBrand brand) {
    super(jdbi, answers, brand, "earnings", List.of(FORGET));
  }

  @Override
  public String name() {
    return "risk-resolutions";
  }
}
