package io.hookline.spark.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.engine.credit.ConversionCredit;
import io.hookline.engine.credit.Counting;
import io.hookline.engine.credit.CreditRules;
import io.hookline.engine.credit.RuleModel;
import io.hookline.engine.credit.Windows;
import io.hookline.engine.port.CreditData;
import io.hookline.engine.port.RandomData;
import io.hookline.engine.port.ReferenceEngine;
import io.hookline.spark.engine.CreditTables;
import io.hookline.spark.engine.LocalSpark;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkOutFilesTest {

  private static final CreditRules RULES =
      CreditRules.USUAL
          .with(RuleModel.TIME_DECAY)
          .with(new Windows(168, 48, 24, 168, 168, 168, 168))
          .withHalfLife(20)
          .with(Counting.ONCE);

  private final SparkSession spark = LocalSpark.session();
  private final CreditData data = RandomData.of(41, 50);

  @TempDir Path folder;

  @Test
  void creditsOfFilesAreThoseOfTheReference() {
    CreditTables.of(spark, data).writeParquet(folder.resolve("data").toString());

    assertThat(job("data", "credits")).isEqualTo(CreditJob.DONE);

    try (Stream<ConversionCredit> expected = new ReferenceEngine(data).credits(RULES);
        Stream<ConversionCredit> written =
            CreditTables.credits(spark, folder.resolve("credits").toString())) {
      Comparator<ConversionCredit> byId = Comparator.comparing(ConversionCredit::conversion);
      assertThat(written.sorted(byId).toList()).isEqualTo(expected.sorted(byId).toList());
    }
  }

  @Test
  void whatIsThereAlreadyStays() {
    CreditTables.of(spark, data).writeParquet(folder.resolve("data").toString());

    assertThat(job("data", "data/units")).isEqualTo(CreditJob.REFUSED);
    assertThat(job("nothing", "credits")).isEqualTo(CreditJob.REFUSED);
  }

  private int job(String from, String to) {
    return CreditJob.run(
        Map.of(),
        "files",
        "--from",
        folder.resolve(from).toString(),
        "--to",
        folder.resolve(to).toString(),
        "--rules",
        "model=TIME_DECAY,view=48,halfLife=20,counting=ONCE");
  }
}
