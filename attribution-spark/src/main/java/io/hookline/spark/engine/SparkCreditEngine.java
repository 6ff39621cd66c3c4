package io.hookline.spark.engine;

import static org.apache.spark.sql.functions.sum;

import io.hookline.engine.credit.ConversionCredit;
import io.hookline.engine.credit.CreditRules;
import io.hookline.engine.credit.RuleModel;
import io.hookline.engine.credit.WorkOutCredit;
import io.hookline.engine.datadriven.PathCounts;
import io.hookline.engine.port.CreditEngine;
import io.hookline.engine.port.UnitDimension;
import io.hookline.engine.port.UnitTotal;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;

/** Works out credit on as many machines as there are; what a conversion gets is the engine's. */
public final class SparkCreditEngine implements CreditEngine {

  private final CreditTables tables;

  public SparkCreditEngine(CreditTables tables) {
    this.tables = tables;
  }

  /** Brings them here partition by partition: no more than one of them is in memory. */
  @Override
  public Stream<ConversionCredit> credits(CreditRules rules) {
    return CreditRows.credits(rows(rules));
  }

  /** The same, left where it was worked out; for the columns see {@link CreditRows#SCHEMA}. */
  public Dataset<Row> rows(CreditRules rules) {
    return new Journeys(tables, rules)
        .map(
            journeys -> Mapped.of(journeys, it -> CreditRows.row(WorkOutCredit.of(it, rules))),
            CreditRows.ENCODER);
  }

  /** Does something with the journeys where they are. */
  public <T> Dataset<T> map(CreditRules rules, JourneyTask<T> task, Encoder<T> encoder) {
    return new Journeys(tables, rules).map(task, encoder);
  }

  @Override
  public List<UnitTotal> totals(CreditRules rules, Set<RuleModel> models) {
    return new Journeys(tables, rules)
            .map(new SumByUnit(rules, models), SumByUnit.ENCODER)
            .groupBy("model", "unit")
            .agg(sum("credit"), sum("value"), sum("refunded"))
            .collectAsList()
            .stream()
            .map(SparkCreditEngine::total)
            .toList();
  }

  @Override
  public PathCounts paths(CreditRules rules, UnitDimension dimension, long until) {
    return new SparkPaths(tables, rules).by(dimension, until);
  }

  private static UnitTotal total(Row row) {
    return new UnitTotal(
        RuleModel.valueOf(row.getString(0)),
        row.getInt(1),
        row.getDecimal(2).longValueExact(),
        whole(row, 3),
        whole(row, 4));
  }

  private static BigInteger whole(Row row, int column) {
    return row.getDecimal(column).toBigIntegerExact();
  }
}
