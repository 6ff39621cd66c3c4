package io.hookline.attribution.replica;

import static io.hookline.attribution.Fixtures.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Sisters;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of which series, pillar and stage of the funnel a post is. */
@QuarkusTest
class ContentProjectionsTest {

  private final UUID post = UUID.randomUUID();
  private final UUID myths = UUID.randomUUID();
  private final UUID care = UUID.randomUUID();

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  /** Series, pillar and stage. */
  private String known() {
    return Fixtures.text(
        """
        select concat_ws(' ', p.series_id, s.pillar_id, p.funnel_stage)
          from post p left join series s on s.brand = p.brand and s.id = p.series_id
         where p.brand = '%s' and p.id = '%s'"""
            .formatted(ACME, post));
  }

  @Test
  void aPostHasThePillarOfItsSeriesWhicheverIsKnownFirst() {
    Sisters.post(ACME, post, myths, "TOFU", 1);
    assertThat(known()).isEqualTo(myths + " TOFU");
    Sisters.series(ACME, myths, care, 1);
    assertThat(known()).isEqualTo(myths + " " + care + " TOFU");
    UUID science = UUID.randomUUID();
    Sisters.series(ACME, myths, science, 3);
    Sisters.series(ACME, myths, care, 2);
    assertThat(known()).as("the later version").isEqualTo(myths + " " + science + " TOFU");
  }

  @Test
  void aPostThatMovesToAnotherSeriesTiesNoAdAnew() {
    Sisters.series(ACME, myths, care, 1);
    Sisters.post(ACME, post, myths, "TOFU", 1);
    long changes = Fixtures.count("select count(*) from post_change");
    Sisters.post(ACME, post, null, "BOFU", 3);
    Sisters.post(ACME, post, myths, "MOFU", 2);
    assertThat(known()).isEqualTo("BOFU");
    assertThat(Fixtures.count("select count(*) from post_change")).isEqualTo(changes).isPositive();
  }
}
