package io.hookline.creator.money.ledger;

import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.twoBrands;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.creator.money.InBrand;
import io.hookline.kit.test.Owner;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database itself refuses. */
@QuarkusTest
class LedgerTest {

  @Inject Ledger ledger;
  @Inject InBrand acme;

  private UUID mia;

  @BeforeEach
  void begin() {
    twoBrands();
    mia = UUID.fromString(creator("mia"));
  }

  @Test
  void aBalanceIsTheSumOfItsPostings() {
    write(debit("10.50"), credit("-10.50"));
    write(debit("4"), credit("-4"));
    assertThat(acme.call(() -> ledger.balance(AccountKind.PAYABLE, mia, "USD")))
        .isEqualByComparingTo("-14.50");
  }

  @Test
  void anEntryThatDoesNotAddUpIsRefused() {
    refused(() -> write(debit("10"), credit("-9.99")), "is not balanced");
    refused(() -> write(debit("10")), "is not balanced");
    refused(this::write, "is not balanced");
    Posting euros = new Posting(AccountKind.PAYABLE, mia, "EUR", new BigDecimal("-10"));
    refused(() -> write(debit("10"), euros), "is not balanced");
    assertThat(acme.call(() -> ledger.balance(AccountKind.PAYABLE, mia, "USD"))).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update ledger_posting set amount = amount * 2",
        "delete from ledger_posting",
        "update ledger_entry set what = 'nothing'",
        "delete from ledger_entry",
        "update ledger_account set kind = 'BANK', creator_id = null",
        "truncate ledger_posting",
        "truncate ledger_entry cascade",
        "truncate ledger_account cascade",
        "truncate creator cascade",
        "truncate earning_step",
        "insert into ledger_posting select brand, entry_id, line + 2, account_id, currency, amount"
            + " from ledger_posting"
      })
  void notEvenTheOwnerChangesWhatIsWritten(String statement) {
    write(debit("10"), credit("-10"));
    assertThatThrownBy(() -> asOwner(statement))
        .isInstanceOf(SQLException.class)
        .hasMessageMatching("(?s).*(append-only|is complete).*");
  }

  private void write(Posting... postings) {
    acme.run(() -> ledger.write(List.of(new Entry("TEST", null, List.of(postings)))));
  }

  private static Posting debit(String amount) {
    return new Posting(AccountKind.COST_ADJUSTMENT, null, "USD", new BigDecimal(amount));
  }

  private Posting credit(String amount) {
    return new Posting(AccountKind.PAYABLE, mia, "USD", new BigDecimal(amount));
  }

  private static void refused(Runnable work, String why) {
    assertThatThrownBy(work::run).hasStackTraceContaining(why);
  }

  private static void asOwner(String statement) throws SQLException {
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      sql.execute(statement);
    }
  }
}
