package io.hookline.attribution.credit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.credit.engine.ExpectedCredits.Row;
import io.hookline.attribution.credit.run.RunEngine;
import io.hookline.attribution.credit.run.RunScope;
import io.hookline.attribution.credit.run.RunSlice;
import io.hookline.attribution.credit.run.RunTotals;
import io.hookline.attribution.credit.setting.CreditModel;
import io.hookline.attribution.credit.setting.SettingRules;
import io.hookline.attribution.credit.setting.Windows;
import io.hookline.engine.credit.Counting;
import io.hookline.engine.credit.RuleModel;
import io.hookline.engine.datadriven.PathCounts;
import io.hookline.engine.port.UnitDimension;
import io.hookline.engine.port.UnitTotal;
import io.hookline.kit.access.BrandScope;
import io.hookline.kit.access.RowSecurity;
import io.hookline.kit.test.Owner;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs over random data of a brand, as the engines' reference works them out. */
@QuarkusTest
class PostgresRunsTest {

  private static final UUID CHAIN = UUID.randomUUID();
  private static final Windows WIDE = new Windows(168, 24, 72, 168, 1, 48, 24);

  @Inject RunEngine engine;
  @Inject ModelTotals totals;
  @Inject BrandScope scope;
  @Inject RowSecurity rows;

  private Handle owner;
  private RandomBrand brand;
  private StoredRuns stored;

  @BeforeEach
  void open() throws SQLException {
    Fixtures.twoBrands();
    owner = Jdbi.create(Owner.connect()).open();
    stored = new StoredRuns(owner, CHAIN);
    brand = new RandomBrand(owner, 7);
    brand.addPersons(25);
    brand.addActs(250);
    brand.addOrders(60);
    brand.addRefunds(15);
  }

  @AfterEach
  void close() {
    owner.close();
  }

  static Stream<SettingRules> rules() {
    return Stream.of(
        rules(CreditModel.LAST_TOUCH, new Windows(168, 24, 24, 168, 168, 168, 0), Counting.EVERY),
        rules(CreditModel.FIRST_TOUCH, WIDE, Counting.ONCE),
        rules(CreditModel.LAST_NON_DIRECT, WIDE, Counting.EVERY),
        rules(CreditModel.LINEAR, WIDE, Counting.ONCE),
        rules(CreditModel.POSITION_BASED, WIDE, Counting.EVERY),
        rules(CreditModel.TIME_DECAY, WIDE, Counting.EVERY));
  }

  private static SettingRules rules(CreditModel model, Windows windows, Counting counting) {
    return new SettingRules(model, windows, null, null, null, null, null, counting);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void eachRunSaysWhatTheReferenceSaysAndStays(SettingRules rules) {
    RunScope first = run(1, rules, null);
    RunTotals totals = firstRun(first);
    Map<UUID, Row> said = expected(first);
    assertThat(stored.rows(1)).isEqualTo(said);
    assertThat(stored.figures(1)).isEqualTo(stored.summed(1)).isNotEmpty();
    assertThat(totals).isEqualTo(new RunTotals(said.size(), credited(said), said.size()));
    Map<StoredRuns.Key, List<BigDecimal>> figures = stored.figures(1);

    RunScope second = run(2, rules, null);
    brand.changed.clear();
    brand.addActs(30);
    brand.addOrders(8);
    again(second);
    brand.addActs(10);
    brand.addRefunds(8);
    RunTotals next = again(second, this::complete);

    Map<UUID, Row> saidNext = expected(second);
    assertThat(stored.rows(2)).isEqualTo(saidNext).isNotEqualTo(said);
    assertThat(stored.figures(2)).isEqualTo(stored.summed(2)).isNotEqualTo(figures);
    assertThat(next)
        .isEqualTo(new RunTotals(saidNext.size(), credited(saidNext), differing(said, saidNext)));
    assertThat(stored.rows(1)).as("a run that is over stays").isEqualTo(said);
    assertThat(stored.figures(1)).isEqualTo(figures);
  }

  @Test
  void ordersBeforeTheBeginningOfAChainAreOutOfIt() {
    Instant from = RandomBrand.START.plus(20, ChronoUnit.DAYS);
    RunScope first = run(1, rules(CreditModel.LINEAR, WIDE, Counting.ONCE), from);
    firstRun(first);
    assertThat(stored.rows(1)).isEqualTo(expected(first)).hasSizeBetween(10, 50);
  }

  @Test
  void aDataDrivenRunKeepsPathsWithoutShares() {
    RunScope first = run(1, rules(CreditModel.MARKOV, WIDE, Counting.EVERY), null);
    firstRun(first);
    assertThat(stored.rows(1).values())
        .allMatch(row -> row.shares() == null && row.values() == null)
        .anyMatch(row -> row.touches().size() > 2);
  }

  @Test
  void whatARunSaidIsTakenBack() {
    SettingRules rules = rules(CreditModel.LINEAR, WIDE, Counting.EVERY);
    RunScope first = run(1, rules, null);
    firstRun(first);
    Map<UUID, Row> said = stored.rows(1);
    List<ExpectedCredits.Numbered> units = stored.units(1);
    RunScope second = run(2, rules, null);
    brand.addActs(30);
    brand.addOrders(8);
    again(second);
    assertThat(stored.rows(2)).isNotEqualTo(said);

    inTransaction(
        () -> {
          while (engine.takeBack(second)) {}
        });

    assertThat(stored.rows(2)).isEqualTo(said);
    assertThat(stored.units(2)).containsExactlyInAnyOrderElementsOf(units);
  }

  @Test
  void whatIsTheSameAgainIsNoChange() {
    SettingRules rules = rules(CreditModel.TIME_DECAY, WIDE, Counting.EVERY);
    firstRun(run(1, rules, null));
    RunScope second = run(2, rules, null);
    brand.changed.addAll(brand.orders.stream().map(RandomBrand.Order::id).toList());
    RunTotals totals = again(second, this::complete);
    assertThat(totals.changed()).isZero();
    assertThat(
            owner
                .createQuery("select count(*) from run_credit where from_run = 2")
                .mapTo(Long.class)
                .one())
        .isZero();
  }

  /** It is in both, and among what changed. */
  @Test
  void anOrderMayMoveIntoASliceThatIsStillToDo() {
    RunScope first = run(1, rules(CreditModel.LINEAR, WIDE, Counting.EVERY), null);
    List<UUID> persons =
        brand.persons.stream().sorted(io.hookline.engine.credit.Touch::compareIds).toList();
    UUID middle = persons.get(12);
    UUID last = persons.get(24);
    inTransaction(() -> engine.workOut(first, new RunSlice(1, RunSlice.Of.PERSONS, null, middle)));
    List<UUID> moved =
        owner
            .createQuery(
                "update conversion set person_id = :last where person_id <= :middle returning id")
            .bind("last", last)
            .bind("middle", middle)
            .mapTo(UUID.class)
            .list();
    assertThat(moved).isNotEmpty();

    inTransaction(() -> engine.workOut(first, new RunSlice(2, RunSlice.Of.PERSONS, middle, null)));
    inTransaction(() -> engine.workOutAgain(first, moved));

    assertThat(
            owner
                .createQuery(
                    "select count(*) from run_credit"
                        + " where conversion_id = any(:moved) and person_id = :last")
                .bindArray("moved", UUID.class, moved)
                .bind("last", last)
                .mapTo(Integer.class)
                .one())
        .isEqualTo(moved.size());
  }

  /** Touches in it are told apart from those before it. */
  @Test
  void aPartnershipOfAnEarlierTimeHasItsTouchesAnew() {
    SettingRules rules = rules(CreditModel.LINEAR, WIDE, Counting.EVERY);
    firstRun(run(1, rules, null));
    Map<UUID, Row> said = stored.rows(1);
    owner.execute(
        """
        insert into partnership (brand, id, creator_id, starts_on, ends_on, status, version)
        values (?, ?, ?, '2026-09-11', '2026-09-20', 'COMPLETED', 0)""",
        RandomBrand.ACME,
        UUID.randomUUID(),
        RandomBrand.CREATOR);

    RunScope second = run(2, rules, null);
    RunTotals totals = complete(second);

    assertThat(stored.units(2)).hasSize(stored.units(1).size() + 4);
    assertThat(stored.rows(2)).isEqualTo(expected(second));
    assertThat(totals.changed()).isEqualTo(differing(said, stored.rows(2))).isPositive();
    assertThat(stored.figures(2)).isEqualTo(stored.summed(2));
    assertThat(stored.rows(1)).isEqualTo(said);
  }

  @Test
  void touchesOfALinkAreOfWhatItNamedThen() {
    SettingRules rules = rules(CreditModel.LINEAR, WIDE, Counting.EVERY);
    Instant since = RandomBrand.START.plus(15, ChronoUnit.DAYS);
    owner
        .createUpdate("update link set post_id = :post, updated_at = :since where id = :link")
        .bind("post", RandomBrand.POST)
        .bind("since", since.atOffset(java.time.ZoneOffset.UTC))
        .bind("link", brand.links.get(2))
        .execute();

    RunScope first = run(1, rules, null);
    firstRun(first);

    assertThat(stored.rows(1)).isEqualTo(expected(first));
    assertThat(
            owner
                .createQuery(
                    "select coalesce(post_id::text, 'none') from credit_unit where link_id = :link"
                        + " order by since nulls first")
                .bind("link", brand.links.get(2))
                .mapTo(String.class)
                .list())
        .containsExactly("none", RandomBrand.POST.toString());
  }

  /** No order is another by it. */
  @Test
  void whatAPostIsOfHoldsFromTheRunOnThatKnowsIt() {
    SettingRules rules = rules(CreditModel.LINEAR, WIDE, Counting.EVERY);
    firstRun(run(1, rules, null));
    UUID series = UUID.randomUUID();
    owner.execute("update post set series_id = ? where id = ?", series, RandomBrand.POST);

    RunTotals totals = complete(run(2, rules, null));

    assertThat(totals.changed()).isZero();
    String ofSeries =
        "select from_run || '-' || coalesce(until_run::text, '') from credit_unit"
            + " where post_id = :post order by from_run";
    assertThat(
            owner.createQuery(ofSeries).bind("post", RandomBrand.POST).mapTo(String.class).list())
        .containsExactly("1-2", "2-");
    assertThat(
            owner
                .createQuery(
                    "select series_id from credit_unit where post_id = :post and until_run is null")
                .bind("post", RandomBrand.POST)
                .mapTo(UUID.class)
                .list())
        .containsExactly(series);
  }

  @ParameterizedTest
  @EnumSource
  void allModelsAtOnceGiveWhatEachGives(Counting counting) {
    SettingRules rules = rules(CreditModel.LAST_TOUCH, WIDE, counting);
    RunScope first = run(1, rules, null);
    firstRun(first);

    List<UnitTotal> found =
        scope.call(
            RandomBrand.ACME,
            () -> totals.of(first, rules.creditRules(), EnumSet.allOf(RuleModel.class)));

    Map<RuleModel, Map<Integer, List<BigInteger>>> given = new EnumMap<>(RuleModel.class);
    for (UnitTotal total : found) {
      given
          .computeIfAbsent(total.model(), model -> new HashMap<>())
          .put(
              total.unit(),
              List.of(BigInteger.valueOf(total.credit()), total.value(), total.refunded()));
    }
    assertThat(given)
        .isEqualTo(new ExpectedCredits(brand, stored.units(1)).totals(rules.creditRules()));
    assertThat(
            scope
                .call(
                    RandomBrand.ACME,
                    () ->
                        totals.by(
                            UnitDimension.CREATOR,
                            first,
                            rules.creditRules(),
                            Set.of(RuleModel.LINEAR)))
                .get(RuleModel.LINEAR)
                .keySet())
        .containsExactly(RandomBrand.CREATOR.toString());
  }

  @Test
  void pathsAreThoseOfTheReference() {
    SettingRules rules = rules(CreditModel.SHAPLEY, WIDE, Counting.ONCE);
    RunScope first = run(1, rules, null);
    firstRun(first);
    PathCounts[] paths = new PathCounts[1];
    inTransaction(
        () -> {
          paths[0] = engine.paths(first, UnitDimension.CHANNEL);
        });

    PathCounts expected =
        new ExpectedCredits(brand, stored.units(1)).paths(rules.creditRules(), Instant.now());
    assertThat(expected.counts().values()).anyMatch(count -> count.nulls() > 0);
    assertThat(paths[0].counts().keySet()).isEqualTo(expected.counts().keySet());
    paths[0]
        .counts()
        .forEach(
            (path, count) -> {
              assertThat(count.conversions()).isEqualTo(expected.counts().get(path).conversions());
              assertThat(count.nulls()).isEqualTo(expected.counts().get(path).nulls());
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update run_credit set until_run = null where until_run = 2",
        "update run_credit set until_run = 9 where until_run = 2",
        "delete from run_credit where from_run = 1",
        "update run_figure set touches = touches + 1",
        "update run_figure set until_run = null where until_run = 2",
        "delete from run_figure where from_run = 2",
        "update credit_unit set until_run = null where until_run = 2",
        "delete from credit_unit where from_run = 1"
      })
  void whatACompletedRunSaidCannotBeChanged(String sql) {
    SettingRules rules = rules(CreditModel.LINEAR, WIDE, Counting.EVERY);
    firstRun(run(1, rules, null));
    owner.execute(
        "update post set series_id = ? where id = ?", UUID.randomUUID(), RandomBrand.POST);
    brand.changed.clear();
    brand.addActs(30);
    again(run(2, rules, null), this::complete);

    assertThatThrownBy(() -> owner.execute(sql)).hasMessageContaining("stays");
  }

  private RunTotals firstRun(RunScope run) {
    List<UUID> persons =
        brand.persons.stream().sorted(io.hookline.engine.credit.Touch::compareIds).toList();
    UUID one = persons.get(8);
    UUID other = persons.get(16);
    List<RunSlice> slices =
        List.of(
            new RunSlice(1, RunSlice.Of.PERSONS, null, one),
            new RunSlice(2, RunSlice.Of.PERSONS, one, other),
            new RunSlice(3, RunSlice.Of.PERSONS, other, null),
            new RunSlice(4, RunSlice.Of.NOBODY, null, null));
    for (RunSlice slice : slices) {
      inTransaction(() -> engine.workOut(run, slice));
    }
    return complete(run);
  }

  private void again(RunScope run) {
    again(run, same -> null);
  }

  private <T> T again(RunScope run, java.util.function.Function<RunScope, T> then) {
    Set<UUID> changed = Set.copyOf(brand.changed);
    inTransaction(() -> engine.workOutAgain(run, changed));
    return then.apply(run);
  }

  private RunTotals complete(RunScope run) {
    RunTotals[] totals = new RunTotals[1];
    inTransaction(
        () -> {
          totals[0] = engine.complete(run);
        });
    owner
        .createUpdate(
            """
            update credit_run set status = 'COMPLETED', watermark_at = now(),
                   conversions = :conversions, credited = :credited
             where chain_id = :chain and number = :run""")
        .bind("conversions", totals[0].conversions())
        .bind("credited", totals[0].credited())
        .bind("chain", CHAIN)
        .bind("run", run.number())
        .execute();
    return totals[0];
  }

  private void inTransaction(Runnable work) {
    scope.run(
        RandomBrand.ACME,
        () ->
            QuarkusTransaction.requiringNew()
                .run(
                    () -> {
                      rows.bind(RandomBrand.ACME);
                      work.run();
                    }));
  }

  private RunScope run(int number, SettingRules rules, Instant from) {
    if (number == 1) {
      UUID setting = UUID.randomUUID();
      owner.execute(
          """
          insert into credit_setting (brand, id, name, objective, reported, rules_version, version, created_at)
          values (?, ?, 'x', 'CUSTOM', false, 1, 0, now())""",
          RandomBrand.ACME,
          setting);
      owner.execute(
          """
          insert into credit_setting_version (brand, setting_id, version, model, click_hours, view_hours,
              engaged_view_hours, visit_hours, promo_code_hours, qr_hours, survey_hours, counting, set_by,
              created_at)
          values (?, ?, 1, 'LINEAR', 1, 1, 1, 1, 1, 1, 1, 'EVERY', 'x', now())""",
          RandomBrand.ACME,
          setting);
      owner.execute(
          """
          insert into credit_chain (brand, id, setting_id, setting_version, channel_rules_version, created_at)
          values (?, ?, ?, 1, 1, now())""",
          RandomBrand.ACME,
          CHAIN,
          setting);
    }
    UUID id = UUID.randomUUID();
    owner.execute(
        """
        insert into credit_run (brand, id, chain_id, number, status, cause, requested_by, version, created_at)
        values (?, ?, ?, ?, 'RUNNING', 'REQUEST', 'x', 0, now())""",
        RandomBrand.ACME,
        id,
        CHAIN,
        number);
    return new RunScope(id, CHAIN, number, number == 1, rules, 1, from);
  }

  private Map<UUID, Row> expected(RunScope run) {
    return new ExpectedCredits(brand, stored.units(run.number()))
        .of(run.rules().creditRules(), run.from());
  }

  private static long credited(Map<UUID, Row> rows) {
    return rows.values().stream().filter(row -> !row.touches().isEmpty()).count();
  }

  private static long differing(Map<UUID, Row> before, Map<UUID, Row> now) {
    Map<UUID, Row> all = new HashMap<>(now);
    all.entrySet().removeIf(row -> row.getValue().equals(before.get(row.getKey())));
    return all.size();
  }
}
