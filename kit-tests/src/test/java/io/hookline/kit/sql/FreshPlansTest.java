package io.hookline.kit.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FreshPlansTest {

  @Inject Jdbi jdbi;

  @Test
  void aStatementDoesWithoutThemAndThoseBehindItDoNot() {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                jdbi.useHandle(
                    handle -> {
                      FreshPlans.use(handle);
                      assertThat(FreshPlans.without(handle, () -> mode(handle))).isEqualTo("auto");
                      assertThat(mode(handle)).isEqualTo("force_custom_plan");
                    }));
  }

  @Test
  void whereThereAreNoneNoneBegin() {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                jdbi.useHandle(
                    handle -> {
                      assertThat(FreshPlans.without(handle, () -> mode(handle))).isEqualTo("auto");
                      assertThat(mode(handle)).isEqualTo("auto");
                    }));
  }

  private static String mode(Handle handle) {
    return handle.createQuery("show plan_cache_mode").mapTo(String.class).one();
  }
}
