package io.hookline.creator.money.ledger;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Writes the present brand's books, in the transaction of what happened. */
@ApplicationScoped
public class Ledger {

  private static final String OPEN_ACCOUNTS =
      """
      insert into ledger_account (id, brand, kind, creator_id, currency)
      select id, :brand, kind, "creatorId", currency
        from jsonb_to_recordset(:rows::jsonb)
          as a (id uuid, kind text, "creatorId" uuid, currency text)
       order by kind, "creatorId", currency
      on conflict on constraint uq_ledger_account_brand_kind do nothing
      """;

  private static final String ENTRIES =
      """
      insert into ledger_entry (id, brand, what, earning_id, recorded_at)
      select id, :brand, what, "earningId", :now
        from jsonb_to_recordset(:rows::jsonb) as e (id uuid, what text, "earningId" uuid)
      """;

  private static final String POSTINGS =
      """
      insert into ledger_posting (brand, entry_id, line, account_id, currency, amount)
      select :brand, p."entryId", p.line, a.id, p.currency, p.amount
        from jsonb_to_recordset(:rows::jsonb)
          as p ("entryId" uuid, line smallint, kind text, "creatorId" uuid, currency text,
                amount numeric)
        join ledger_account a
          on a.brand = :brand and a.kind = p.kind and a.currency = p.currency
         and a.creator_id is not distinct from p."creatorId"
      """;

  private record Account(UUID id, AccountKind kind, UUID creatorId, String currency) {}

  private record EntryRow(UUID id, String what, UUID earningId) {}

  private record PostingRow(
      UUID entryId, int line, AccountKind kind, UUID creatorId, String currency, String amount) {}

  private record Key(AccountKind kind, UUID creatorId, String currency) {}

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;
  private final Clock clock;

  Ledger(Jdbi jdbi, ObjectMapper json, CurrentBrand brand, Clock clock) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
    this.clock = clock;
  }

  /** The database refuses the commit when an entry is not balanced. */
  public void write(List<Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    Set<Key> accounts = new LinkedHashSet<>();
    List<EntryRow> heads = new ArrayList<>();
    List<PostingRow> lines = new ArrayList<>();
    for (Entry entry : entries) {
      UUID id = Ids.next();
      heads.add(new EntryRow(id, entry.what(), entry.earningId()));
      int line = 0;
      for (Posting posting : entry.postings()) {
        accounts.add(new Key(posting.kind(), posting.creatorId(), posting.currency()));
        lines.add(row(id, line++, posting));
      }
    }
    execute(OPEN_ACCOUNTS, accounts.stream().map(Ledger::account).toList());
    execute(ENTRIES, heads);
    execute(POSTINGS, lines);
  }

  private static Account account(Key key) {
    return new Account(Ids.next(), key.kind(), key.creatorId(), key.currency());
  }

  private static PostingRow row(UUID entry, int line, Posting posting) {
    return new PostingRow(
        entry,
        line,
        posting.kind(),
        posting.creatorId(),
        posting.currency(),
        posting.amount().toPlainString());
  }

  private void execute(String statement, List<?> rows) {
    jdbi.useHandle(
        handle -> {
          var update =
              handle
                  .createUpdate(statement)
                  .bind("brand", brand.slug())
                  .bind("rows", OwnJson.write(json, rows));
          (statement == ENTRIES ? update.bind("now", clock.instant()) : update).execute();
        });
  }

  /** What an account of the present brand stands at; debits less credits. */
  public BigDecimal balance(AccountKind kind, UUID creator, String currency) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select coalesce(sum(p.amount), 0)
                      from ledger_account a join ledger_posting p on p.account_id = a.id
                     where a.brand = :brand and a.kind = :kind and a.currency = :currency
                       and a.creator_id is not distinct from :creator
                    """)
                .bind("brand", brand.slug())
                .bind("kind", kind.name())
                .bind("currency", currency)
                .bind("creator", creator)
                .mapTo(BigDecimal.class)
                .one());
  }

  /**
   * A condition of SQL: whether an entry is of money that left, or that came back.
   *
   * @param what the column of {@link Entry#what}
   */
  public static String pays(String what) {
    return what + " in ('CONFIRM', 'RETURN')";
  }
}
