package io.hookline.creator.money.statement;

import io.hookline.creator.people.creator.WordsOfCreator;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.idempotency.KeptAnswers;
import jakarta.inject.Singleton;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** What was said to be wrong with a creator's invoices; the invoices stay. */
@Singleton
class InvoiceRecords extends WordsOfCreator {

  private static final String FORGET =
      """
      update invoice set note = null, version = version + 1
       where brand = :brand and creator_id = :creator and note is not null
      returning id
      """;

  InvoiceRecords(Jdbi jdbi, KeptAnswers answers, CurrentBrand brand) {
    super(jdbi, answers, brand, "invoices", List.of(FORGET));
  }

  @Override
  public String name() {
    return "invoices";
  }
}
