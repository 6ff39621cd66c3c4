package io.hookline.spark.engine;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import io.hookline.engine.credit.Counting;
import io.hookline.engine.credit.CreditRules;
import io.hookline.engine.credit.TouchKind;
import io.hookline.engine.credit.Windows;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;

/**
 * Brings conversions together with the touches of their persons.
 *
 * <p>A person's life is cut into pieces as long as the longest window: a touch can only lead to
 * conversions of its own piece and of the next one, and stands in both. So a piece is all that has
 * to be at one place, in the order of time, and one person who has a million touches is the work of
 * many tasks.
 */
final class Journeys {

  /** A conversion of nobody known is alone; no person's id begins like this. */
  private static final String NOBODY = "-";

  private final CreditTables tables;
  private final CreditRules rules;

  Journeys(CreditTables tables, CreditRules rules) {
    this.tables = tables;
    this.rules = rules;
  }

  /** One journey for each conversion, in no certain order. */
  <T> Dataset<T> map(JourneyTask<T> task, Encoder<T> encoder) {
    long reach = longest(rules.windows());
    return touches(reach)
        .unionByName(conversions(reach), true)
        .repartition(col("key"), col("piece"))
        .sortWithinPartitions("key", "piece", "at")
        .mapPartitions(
            (MapPartitionsFunction<Row, T>) rows -> task.of(new PieceByPiece(rows, reach)),
            encoder);
  }

  /** The longest window in microseconds; that of an hour where all kinds of touches are off. */
  static long longest(Windows windows) {
    return Math.max(
        3_600_000_000L,
        LongStream.of(Arrays.stream(TouchKind.values()).mapToLong(windows::micros).toArray())
            .max()
            .orElseThrow());
  }

  private Dataset<Row> touches(long reach) {
    return usable(tables.touches(), rules.windows())
        .select(
            col("person").as("key"),
            explode(array(piece(reach), piece(reach).plus(1))).as("piece"),
            col("at"),
            touch().as("touch"));
  }

  /** Touches whose kind is on, and that have an instant. */
  static Dataset<Row> usable(Dataset<Row> touches, Windows windows) {
    Object[] kinds =
        Arrays.stream(TouchKind.values())
            .filter(kind -> windows.hours(kind) > 0)
            .map(kind -> (Object) kind.number())
            .toArray();
    return touches.where(col("at").gt(0)).where(col("kind").isin(kinds));
  }

  private Dataset<Row> conversions(long reach) {
    Dataset<Row> own =
        tables
            .named()
            .select(col("conversion").as("of"), touch().as("touch"))
            .unionByName(
                tables
                    .refunds()
                    .select(col("conversion").as("of"), struct("id", "at", "amount").as("refund")),
                true)
            .groupBy("of")
            .agg(collect_list("touch").as("named"), collect_list("refund").as("refunds"));
    Dataset<Row> joined =
        counted(tables.conversions()).join(own, col("id").equalTo(own.col("of")), "left");
    return joined.select(
        coalesce(col("person"), concat(lit(NOBODY), col("id"))).as("key"),
        piece(reach).as("piece"),
        col("at"),
        struct("id", "person", "at", "value", "counted", "named", "refunds").as("conversion"));
  }

  private Dataset<Row> counted(Dataset<Row> conversions) {
    if (rules.counting() == Counting.EVERY) {
      return conversions.withColumn("counted", lit(true));
    }
    Dataset<Row> first =
        conversions
            .where(col("person").isNotNull())
            .groupBy(col("person").as("whose"))
            .agg(min(struct("at", "id")).as("first"));
    return conversions
        .join(first, col("person").equalTo(col("whose")), "left")
        .withColumn("counted", col("first").isNull().or(col("first.id").equalTo(col("id"))))
        .drop("whose", "first");
  }

  private static Column touch() {
    return struct("id", "at", "kind", "unit", "direct", "precedence");
  }

  /** Which piece of a life an instant is in; whatever is before 1970 has no touches before it. */
  private static Column piece(long reach) {
    return expr("case when at < 0 then -1 else at div " + reach + "L end");
  }
}
