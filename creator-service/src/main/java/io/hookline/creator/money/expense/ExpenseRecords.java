package io.hookline.creator.money.expense;

import io.hookline.creator.people.creator.WordsOfCreator;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.idempotency.KeptAnswers;
import jakarta.inject.Singleton;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** What was said of a creator's expenses; what they came to stays. */
@Singleton
class ExpenseRecords extends WordsOfCreator {

  private static final String FORGET =
      """
      update expense
         set description = 'Erased', receipts = '[]', decision_note = null, version = version + 1
       where brand = :brand and creator_id = :creator
         and (description <> 'Erased' or receipts <> '[]' or decision_note is not null)
      returning id
      """;

  ExpenseRecords(Jdbi jdbi, KeptAnswers answers, CurrentBrand brand) {
    super(jdbi, answers, brand, "expenses", List.of(FORGET));
  }

  @Override
  public String name() {
    return "expenses";
  }
}
