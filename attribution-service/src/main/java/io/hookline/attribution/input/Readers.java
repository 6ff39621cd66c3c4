package io.hookline.attribution.input;

import io.hookline.kit.access.CurrentBrand;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;

/** Those who read inputs. */
@Singleton
public class Readers {

  /** Persons, orders and credits. */
  public static final String ATTRIBUTION = "attribution";

  /** Visits by the pixel. */
  public static final String VISITS = "visits";

  /** Counts of sources. */
  public static final String HEALTH = "health";

  /** Days of ads that wait for the post that they show. */
  public static final String SPARK_ADS = "spark-ads";

  /** What shoppers answer on pages. */
  public static final String ANSWERS = "answers";

  /** Chains of runs of credit. */
  public static final String RUNS = "runs";

  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final Clock clock;

  public Readers(Jdbi jdbi, CurrentBrand brand, Clock clock) {
    this.jdbi = jdbi;
    this.brand = brand;
    this.clock = clock;
  }

  /**
   * @param name as {@code input.readers} has it
   */
  public Reader of(String name) {
    return new Reader(name, jdbi, brand, clock);
  }
}
