package io.hookline.spark.engine;

import io.hookline.engine.credit.ConversionCredit;
import io.hookline.engine.credit.Credit;
import io.hookline.engine.credit.Refund;
import io.hookline.engine.credit.RefundCredit;
import io.hookline.engine.credit.Touch;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** The credit of a conversion as a row, and back. */
final class CreditRows {

  static final StructType SCHEMA =
      StructType.fromDDL(
          """
          conversion string, counted boolean,
          touches array<struct<id string, at bigint, kind int, unit int, direct boolean,
                               precedence int>>,
          shares array<bigint>, values array<bigint>,
          refunds array<struct<id string, at bigint, amount bigint, values array<bigint>>>
          """);

  static final Encoder<Row> ENCODER = Encoders.row(SCHEMA);

  private CreditRows() {}

  static Row row(ConversionCredit credit) {
    return RowFactory.create(
        credit.conversion().toString(),
        credit.counted(),
        credit.credits().stream().map(of -> row(of.touch())).toArray(),
        credit.credits().stream().map(Credit::share).toArray(),
        credit.credits().stream().map(Credit::value).toArray(),
        credit.refunds().stream().map(CreditRows::row).toArray());
  }

  /** Brings them here partition by partition: no more than one of them is in memory. */
  static Stream<ConversionCredit> credits(Dataset<Row> rows) {
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(rows.toLocalIterator(), Spliterator.IMMUTABLE),
            false)
        .map(CreditRows::credit);
  }

  private static ConversionCredit credit(Row row) {
    UUID conversion = UUID.fromString(row.getString(0));
    List<Row> touches = row.getList(2);
    List<Long> shares = row.getList(3);
    List<Long> values = row.getList(4);
    List<Credit> credits = new ArrayList<>();
    for (int at = 0; at < touches.size(); at++) {
      Touch touch = PieceByPiece.touch(touches.get(at));
      credits.add(new Credit(touch, shares.get(at), values.get(at)));
    }
    List<RefundCredit> refunds =
        row.<Row>getList(5).stream().map(refund -> refund(conversion, refund)).toList();
    return new ConversionCredit(conversion, row.getBoolean(1), credits, refunds);
  }

  private static Row row(Touch touch) {
    return RowFactory.create(
        touch.id().toString(),
        touch.at(),
        touch.kind().number(),
        touch.unit(),
        touch.direct(),
        touch.precedence());
  }

  private static Row row(RefundCredit credit) {
    Refund refund = credit.refund();
    return RowFactory.create(
        refund.id().toString(), refund.at(), refund.amount(), credit.values().toArray());
  }

  private static RefundCredit refund(UUID conversion, Row row) {
    return new RefundCredit(
        new Refund(UUID.fromString(row.getString(0)), conversion, row.getLong(1), row.getLong(2)),
        row.getList(3));
  }
}
