package io.hookline.attribution.credit.engine;

import io.hookline.engine.credit.CreditRules;
import io.hookline.engine.credit.RuleModel;
import io.hookline.kit.test.RunningService;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Totals by the service's own engine, on two connections of the service's role that stay open as
 * those of its pool do.
 */
final class TwoLanes implements AutoCloseable {

  private final List<Connection> open;
  private final UUID chain;
  private final CreditRules rules;

  /**
   * @param chain that has numbered sources
   */
  TwoLanes(RunningService service, UUID chain, CreditRules rules) throws SQLException {
    this.open = List.of(service.connectAsService(), service.connectAsService());
    this.chain = chain;
    this.rules = rules;
  }

  Map<ModelSums.Key, ModelSums> totals() {
    AtomicInteger next = new AtomicInteger();
    return ModelSums.of(
        new TotalsByRange(
                () -> lent(open.get(next.getAndIncrement())),
                DrawnBrand.SLUG,
                open.size(),
                new PersonRanges())
            .of(
                range ->
                    new BrandSource(DrawnBrand.SLUG, chain, range, rules.windows(), "UTC", 100),
                null,
                rules,
                EnumSet.allOf(RuleModel.class)));
  }

  private static Connection lent(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            TwoLanes.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, values) -> {
              if (method.getName().equals("close")) {
                return null;
              }
              try {
                return method.invoke(connection, values);
              } catch (InvocationTargetException failed) {
                throw failed.getCause();
              }
            });
  }

  @Override
  public void close() throws SQLException {
    for (Connection connection : open) {
      connection.close();
    }
  }
}
