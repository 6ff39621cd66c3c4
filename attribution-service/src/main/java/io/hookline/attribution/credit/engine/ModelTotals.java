package io.hookline.attribution.credit.engine;

import io.hookline.attribution.credit.run.RunScope;
import io.hookline.engine.credit.CreditRules;
import io.hookline.engine.credit.RuleModel;
import io.hookline.engine.port.UnitDimension;
import io.hookline.engine.port.UnitTotal;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.RowSecurity;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.math.BigInteger;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;

/**
 * What several rule models would give, by the data of now and with nothing stored. Sources have the
 * numbers that a run has given them; one that came since has none and gets nothing.
 */
@Singleton
public class ModelTotals {

  /**
   * What a key of a dimension gets under a model.
   *
   * @param credit conversions, in units of 10<sup>-10</sup>
   * @param value in 10<sup>-4</sup> of the currency, before refunds
   * @param refunded what refunds take from it
   */
  public record Total(BigInteger credit, BigInteger value, BigInteger refunded) {

    private Total plus(Total other) {
      return new Total(
          credit.add(other.credit), value.add(other.value), refunded.add(other.refunded));
    }
  }

  private final DataSource database;
  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final BrandDirectory brands;
  private final PersonRanges ranges;
  private final RowSecurity rows;
  private final int lanes;

  ModelTotals(
      DataSource database,
      Jdbi jdbi,
      CurrentBrand brand,
      BrandDirectory brands,
      PersonRanges ranges,
      RowSecurity rows,
      @ConfigProperty(name = "hookline.runs.lanes", defaultValue = "2") int lanes) {
    this.database = database;
    this.jdbi = jdbi;
    this.brand = brand;
    this.brands = brands;
    this.ranges = ranges;
    this.rows = rows;
    this.lanes = lanes;
  }

  /**
   * Outside of a transaction.
   *
   * @param run whose chain has numbered sources, and whose scope it is
   */
  public List<UnitTotal> of(RunScope run, CreditRules rules, Set<RuleModel> models) {
    BrandFacts facts = brands.get(brand.slug());
    String slug = facts.slug();
    return new TotalsByRange(database::getConnection, slug, lanes, ranges)
        .of(
            range ->
                new BrandSource(
                    slug,
                    run.chain(),
                    range,
                    rules.windows(),
                    facts.timeZone().getId(),
                    PostgresRuns.cent(facts.currency())),
            run.from(),
            rules,
            models);
  }

  /** The same by keys of a dimension; what has none is left out. */
  public Map<RuleModel, Map<String, Total>> by(
      UnitDimension dimension, RunScope run, CreditRules rules, Set<RuleModel> models) {
    Map<Integer, String> keys =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  rows.bind(brand.slug());
                  return keys(dimension, run);
                });
    Map<RuleModel, Map<String, Total>> totals = new EnumMap<>(RuleModel.class);
    for (UnitTotal total : of(run, rules, models)) {
      String key = keys.get(total.unit());
      if (key != null) {
        totals
            .computeIfAbsent(total.model(), model -> new HashMap<>())
            .merge(
                key,
                new Total(BigInteger.valueOf(total.credit()), total.value(), total.refunded()),
                Total::plus);
      }
    }
    return totals;
  }

  private Map<Integer, String> keys(UnitDimension dimension, RunScope run) {
    Map<Integer, String> keys = new HashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(BrandSource.keysOf(dimension))
                .bind("brand", brand.slug())
                .bind("chain", run.chain())
                .map((row, context) -> Map.entry(row.getInt(1), row.getString(2)))
                .forEach(one -> keys.put(one.getKey(), one.getValue())));
    return keys;
  }
}
