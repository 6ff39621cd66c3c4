package io.hookline.creator.door.own;

import static io.hookline.creator.DoorFixtures.by;
import static io.hookline.creator.DoorFixtures.secret;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.creatorMerge;
import static io.hookline.creator.Fixtures.twoBrands;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.creator.Fixtures;
import io.hookline.creator.money.InBrand;
import io.hookline.creator.money.earning.EarningKind;
import io.hookline.creator.money.earning.EarningSource;
import io.hookline.creator.money.earning.Earnings;
import io.hookline.creator.money.earning.NewEarning;
import io.hookline.creator.money.earning.SourceKind;
import io.hookline.kit.test.EmptyFiles;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.hookline.kit.value.Ids;
import io.hookline.kit.value.Money;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Earnings stand by when they were earned, and lines of a statement by when they were booked. */
@QuarkusTest
class DoorOrderTest {

  /** Many earnings of several creators. */
  private static final String MANY =
      """
      insert into earning (id, brand, creator_id, kind, amount, currency, earned_at, source_kind,
                           source_id, source_sequence, status, reasons, version, created_at,
                           updated_at)
      select gen_random_uuid(), 'acme-cosmetics', c.id, 'ADJUSTMENT', 1, 'USD',
             now() - n * interval '1 hour', 'ADJUSTMENT', c.id || '/' || n, 0, 'PAYABLE', '[]', 0, now(),
             now()
        from creator c, generate_series(1, 4000) n""";

  @Inject Earnings earnings;
  @Inject InBrand brand;

  private String mia;
  private String secret;

  @BeforeEach
  void begin() {
    twoBrands();
    mia = creator("mia");
    secret = secret(mia);
  }

  @Test
  void whatWasEarnedLastStandsFirstOnPagesToo() {
    String two = creator("mia.two");
    String september = earned(mia, "2026-09-10T12:00:00Z");
    String november = earned(mia, "2026-11-10T12:00:00Z");
    String october = earned(two, "2026-10-10T12:00:00Z");
    String same = earned(mia, "2026-10-10T12:00:00Z");
    String august = earned(two, "2026-08-10T12:00:00Z");
    assertThat(paged("earnings?limit=1")).containsExactly(november, same, september);
    creatorMerge(two, mia);
    assertThat(paged("earnings?limit=2"))
        .containsExactly(november, same, october, september, august)
        .isEqualTo(paged("earnings?limit=1"))
        .isEqualTo(paged("earnings?limit=50"));
    assertThat(paged("earnings?limit=2&status=PAYABLE")).hasSize(5);
    assertThat(paged("earnings?limit=2&status=HELD")).isEmpty();
  }

  @Test
  void aStatementFollowsItsBookings() {
    earned(mia, "2026-11-10T12:00:00Z");
    String late = earned(mia, "2026-09-10T12:00:00Z");
    String month = read("statements").getString("items[0].month");
    assertThat(read("statement-entries?limit=1&month=" + month).getString("items[0].earningId"))
        .isEqualTo(late);
  }

  @Test
  @EmptyFiles
  void aPageIsReadFromItsIndex() throws SQLException {
    List.of("ada", "bo", "cy", "dee").forEach(Fixtures::creator);
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      sql.execute(MANY);
      sql.execute("analyze earning");
    }
    String page =
        OwnEarningSql.page("")
            .replace(":records", "array['%s']::uuid[]".formatted(mia))
            .replace(":brand", "'acme-cosmetics'")
            .replace(":zone", "'UTC'")
            .replace(":order_source", "'CONVERSION'")
            .replace(":before", "'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid")
            .replace(":fetch", "51");
    assertThat(Owner.plan("acme-cosmetics", page))
        .anyMatch(line -> line.contains("Index Scan using ix_earning_earned"))
        .noneMatch(line -> line.contains("Seq Scan on earning"));
  }

  private String earned(String creator, String at) {
    NewEarning earning =
        NewEarning.of(
            UUID.fromString(creator),
            EarningKind.ADJUSTMENT,
            new Money(new BigDecimal("10.00"), "USD"),
            Instant.parse(at),
            EarningSource.of(SourceKind.ADJUSTMENT, Ids.next()));
    return brand.call(() -> earnings.make(List.of(earning))).get(0).id().toString();
  }

  private List<String> paged(String list) {
    List<String> all = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      Json page = read(list + cursor);
      all.addAll(page.<String>getList("items[*].id"));
      cursor =
          page.getString("nextCursor") == null ? null : "&cursor=" + page.getString("nextCursor");
    }
    return all;
  }

  private Json read(String what) {
    return by(secret).get("/v1/door/" + what).then().statusCode(200).extract().as(Json.class);
  }
}
