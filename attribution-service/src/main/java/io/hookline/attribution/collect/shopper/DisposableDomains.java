package io.hookline.attribution.collect.shopper;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Domains that give out e-mail addresses for a few minutes to whoever asks. */
@Singleton
public class DisposableDomains {

  private static final String ANY = "*.";

  private final Set<String> domains = new HashSet<>(200_000);

  public DisposableDomains(DisposableConfig config) {
    try (InputStream file =
        DisposableDomains.class.getResourceAsStream("/disposable/domains.txt")) {
      new String(file.readAllBytes(), StandardCharsets.US_ASCII)
          .lines()
          .filter(line -> !line.startsWith("# "))
          .forEach(domains::add);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    config.also().ifPresent(also -> also.forEach(domain -> domains.add(small(domain))));
    config.except().ifPresent(except -> except.forEach(domain -> domains.remove(small(domain))));
  }

  private static String small(String domain) {
    return domain.strip().toLowerCase(Locale.ROOT);
  }

  /**
   * @param address normal, as {@link EmailAddress} makes it
   */
  public boolean has(String address) {
    String domain = address.substring(address.lastIndexOf('@') + 1);
    if (domains.contains(domain)) {
      return true;
    }
    for (int dot = domain.indexOf('.'); dot >= 0; dot = domain.indexOf('.', dot + 1)) {
      if (domains.contains(ANY + domain.substring(dot + 1))) {
        return true;
      }
    }
    return false;
  }
}
