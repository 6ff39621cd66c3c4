package io.hookline.reporting.figures.ratecard;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** What a brand paid for advertising, day by day. */
@ApplicationScoped
class AdCosts {

  private static final String ADS = read("ad-costs.sql");
  private static final String FOLLOWERS = read("follower-costs.sql");

  private final Jdbi jdbi;

  AdCosts(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  List<DayCost> of(String brand, NewRateCardDerivation asked, DerivablePrice price) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(price == DerivablePrice.NEW_FOLLOWER ? FOLLOWERS : ADS)
                .bind("brand", brand)
                .bind("network", asked.network())
                .bind("from", asked.from())
                .bind("to", asked.to())
                .bind("price", price)
                .bind(
                    "adKinds",
                    asked.adKinds() == null ? null : asked.adKinds().toArray(String[]::new))
                .map(ConstructorMapper.of(DayCost.class))
                .list());
  }

  private static String read(String file) {
    try (InputStream sql = AdCosts.class.getResourceAsStream(file)) {
      return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
