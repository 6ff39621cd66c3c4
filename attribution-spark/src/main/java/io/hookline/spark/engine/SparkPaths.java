package io.hookline.spark.engine;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;

import io.hookline.engine.credit.CreditRules;
import io.hookline.engine.credit.Journey;
import io.hookline.engine.credit.Touch;
import io.hookline.engine.credit.WorkOutCredit;
import io.hookline.engine.datadriven.PathCounts;
import io.hookline.engine.datadriven.PathCounts.Count;
import io.hookline.engine.port.UnitDimension;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/** Counts paths where they are; as many rows come here as there are different ones. */
final class SparkPaths {

  private static final Encoder<Row> WALKED =
      Encoders.row(
          StructType.fromDDL(
              "path array<string>, counted boolean, value bigint, touches array<string>"));
  private static final Encoder<Row> LEFT = Encoders.row(StructType.fromDDL("path array<string>"));

  private final CreditTables tables;
  private final CreditRules rules;

  SparkPaths(CreditTables tables, CreditRules rules) {
    this.tables = tables;
    this.rules = rules;
  }

  PathCounts by(UnitDimension dimension, long until) {
    CreditRules by = rules;
    Broadcast<Map<Integer, String>> keys = keys(dimension);
    Dataset<Row> walked =
        new Journeys(tables, rules)
            .map(
                journeys -> Mapped.of(journeys, journey -> walked(journey, by, keys.value())),
                WALKED)
            .where(size(col("touches")).gt(0))
            .persist(StorageLevel.MEMORY_AND_DISK());
    try {
      return counts(converting(walked).unionByName(without(walked, keys, until)));
    } finally {
      walked.unpersist();
      keys.destroy();
    }
  }

  private static Dataset<Row> converting(Dataset<Row> walked) {
    return walked
        .where("counted")
        .select(
            col("path"),
            lit(1L).as("conversions"),
            lit(0L).as("nulls"),
            coalesce(col("value"), lit(0L)).cast("decimal(38, 0)").as("value"));
  }

  private Dataset<Row> without(
      Dataset<Row> walked, Broadcast<Map<Integer, String>> keys, long until) {
    Dataset<Row> used = walked.select(explode(col("touches")).as("used"));
    CreditRules by = rules;
    return Journeys.usable(tables.touches(), rules.windows())
        .join(used, col("id").equalTo(col("used")), "left_anti")
        .repartition(col("person"))
        .sortWithinPartitions("person", "at", "id")
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>)
                rows -> new PathsToNothing(rows, by.windows(), keys.value(), until),
            LEFT)
        .select(
            col("path"),
            lit(0L).as("conversions"),
            lit(1L).as("nulls"),
            lit(BigDecimal.ZERO).cast("decimal(38, 0)").as("value"));
  }

  private static PathCounts counts(Dataset<Row> paths) {
    Map<List<String>, Count> counts = new HashMap<>();
    for (Row row :
        paths.groupBy("path").agg(sum("conversions"), sum("nulls"), sum("value")).collectAsList()) {
      counts.put(
          row.getList(0),
          new Count(row.getLong(1), row.getLong(2), row.getDecimal(3).toBigIntegerExact()));
    }
    return new PathCounts(counts);
  }

  private static Row walked(Journey journey, CreditRules rules, Map<Integer, String> keys) {
    List<Touch> path = WorkOutCredit.path(journey, rules.windows());
    return RowFactory.create(
        PathCounts.collapsed(path.stream().map(touch -> key(keys, touch.unit())).toList())
            .toArray(),
        journey.counted(),
        journey.conversion().value(),
        path.stream().map(touch -> touch.id().toString()).toArray());
  }

  static String key(Map<Integer, String> keys, int unit) {
    return keys.getOrDefault(unit, PathCounts.NONE);
  }

  /** Units are few against touches, so that each machine gets all of them. */
  private Broadcast<Map<Integer, String>> keys(UnitDimension dimension) {
    Map<Integer, String> keys = new HashMap<>();
    tables
        .units()
        .select(col("number"), col("keys").getItem(dimension.name()).as("key"))
        .where(col("key").isNotNull())
        .collectAsList()
        .forEach(row -> keys.put(row.getInt(0), row.getString(1)));
    return JavaSparkContext.fromSparkContext(tables.units().sparkSession().sparkContext())
        .broadcast(keys);
  }
}
