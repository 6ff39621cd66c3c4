package io.hookline.spark.engine;

import io.hookline.engine.credit.Conversion;
import io.hookline.engine.credit.ConversionCredit;
import io.hookline.engine.credit.Refund;
import io.hookline.engine.credit.Touch;
import io.hookline.engine.port.CreditData;
import io.hookline.engine.port.CreditData.NamedTouch;
import io.hookline.engine.port.CreditData.PersonTouch;
import io.hookline.engine.port.Unit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * What credit is worked out of, as tables of Spark, wherever they are read from: {@link CreditData}
 * of any size. Ids are lower-case texts, which sort as PostgreSQL sorts what they stand for;
 * instants are microseconds since 1970-01-01T00:00:00Z.
 */
public record CreditTables(
    Dataset<Row> units,
    Dataset<Row> touches,
    Dataset<Row> conversions,
    Dataset<Row> named,
    Dataset<Row> refunds) {

  public static final StructType UNITS =
      StructType.fromDDL("number int, direct boolean, keys map<string, string>");

  /** The columns of a touch, wherever it stands. */
  static final String TOUCH =
      "id string, at bigint, kind int, unit int, direct boolean, precedence int";

  public static final StructType TOUCHES = StructType.fromDDL("person string, " + TOUCH);
  public static final StructType CONVERSIONS =
      StructType.fromDDL("id string, person string, at bigint, value bigint");
  public static final StructType NAMED = StructType.fromDDL("conversion string, " + TOUCH);
  public static final StructType REFUNDS =
      StructType.fromDDL("id string, conversion string, at bigint, amount bigint");

  /** Of data that this machine has in memory. */
  public static CreditTables of(SparkSession spark, CreditData data) {
    return new CreditTables(
        rows(spark, UNITS, data.units(), CreditTables::row),
        rows(spark, TOUCHES, data.touches(), CreditTables::row),
        rows(spark, CONVERSIONS, data.conversions(), CreditTables::row),
        rows(spark, NAMED, data.named(), CreditTables::row),
        rows(spark, REFUNDS, data.refunds(), CreditTables::row));
  }

  /** Of a folder that {@link #writeParquet} has written, here or in a store of objects. */
  public static CreditTables parquet(SparkSession spark, String folder) {
    return new CreditTables(
        spark.read().schema(UNITS).parquet(folder + "/units"),
        spark.read().schema(TOUCHES).parquet(folder + "/touches"),
        spark.read().schema(CONVERSIONS).parquet(folder + "/conversions"),
        spark.read().schema(NAMED).parquet(folder + "/named"),
        spark.read().schema(REFUNDS).parquet(folder + "/refunds"));
  }

  /** Replaces whatever the folder has of them. */
  public void writeParquet(String folder) {
    units.write().mode(SaveMode.Overwrite).parquet(folder + "/units");
    touches.write().mode(SaveMode.Overwrite).parquet(folder + "/touches");
    conversions.write().mode(SaveMode.Overwrite).parquet(folder + "/conversions");
    named.write().mode(SaveMode.Overwrite).parquet(folder + "/named");
    refunds.write().mode(SaveMode.Overwrite).parquet(folder + "/refunds");
  }

  /** What the job wrote into a folder, one row after another. To be closed. */
  public static Stream<ConversionCredit> credits(SparkSession spark, String folder) {
    return CreditRows.credits(spark.read().schema(CreditRows.SCHEMA).parquet(folder));
  }

  private static <T> Dataset<Row> rows(
      SparkSession spark, StructType schema, List<T> things, Function<T, Row> row) {
    return spark.createDataFrame(things.stream().map(row).toList(), schema);
  }

  private static Row row(Unit unit) {
    return RowFactory.create(
        unit.number(),
        unit.direct(),
        unit.keys().entrySet().stream()
            .collect(Collectors.toMap(key -> key.getKey().name(), key -> key.getValue())));
  }

  private static Row row(PersonTouch of) {
    return row(of.person(), of.touch());
  }

  private static Row row(NamedTouch of) {
    return row(of.conversion(), of.touch());
  }

  private static Row row(UUID of, Touch touch) {
    return RowFactory.create(
        of.toString(),
        touch.id().toString(),
        touch.at(),
        touch.kind().number(),
        touch.unit(),
        touch.direct(),
        touch.precedence());
  }

  private static Row row(Conversion conversion) {
    return RowFactory.create(
        conversion.id().toString(),
        conversion.person() == null ? null : conversion.person().toString(),
        conversion.at(),
        conversion.value());
  }

  private static Row row(Refund refund) {
    return RowFactory.create(
        refund.id().toString(), refund.conversion().toString(), refund.at(), refund.amount());
  }
}
