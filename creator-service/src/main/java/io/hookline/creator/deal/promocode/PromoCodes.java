package io.hookline.creator.deal.promocode;

import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What other features may ask about promo codes of the present brand. */
@ApplicationScoped
public class PromoCodes {

  private final PromoCodeRepository codes;
  private final OrderCodes orders;
  private final CodeNews news;
  private final CurrentBrand brand;
  private final Clock clock;

  PromoCodes(
      PromoCodeRepository codes,
      OrderCodes orders,
      CodeNews news,
      CurrentBrand brand,
      Clock clock) {
    this.codes = codes;
    this.orders = orders;
    this.news = news;
    this.brand = brand;
    this.clock = clock;
  }

  /**
   * Codes of which something new is known.
   *
   * @param whole those of which all orders are to be looked at
   * @param orders of each code, of which something new is known
   * @param none whether there is nothing new of any code, issued or not
   */
  public record News(Set<UUID> codes, Set<UUID> whole, Map<UUID, List<UUID>> orders, boolean none) {

    /** An entry for each of the {@link #orders}, to stand beside {@link #newOrders}. */
    public UUID[] newOf() {
      return orders.entrySet().stream()
          .flatMap(code -> Collections.nCopies(code.getValue().size(), code.getKey()).stream())
          .toArray(UUID[]::new);
    }

    public UUID[] newOrders() {
      return orders.values().stream().flatMap(Collection::stream).toArray(UUID[]::new);
    }
  }

  /** Takes some of the codes of which something new is known out of the queue. */
  public News takeNews(int limit) {
    List<CodeNews.Taken> taken = news.take(brand.slug(), limit);
    News all = new News(new HashSet<>(), new HashSet<>(), new HashMap<>(), taken.isEmpty());
    for (CodeNews.Taken one : taken) {
      if (one.code() != null) {
        all.codes().add(one.code());
        all.orders().put(one.code(), one.orders());
        if (one.whole()) {
          all.whole().add(one.code());
        }
      }
    }
    return all;
  }

  /** All orders with the code are to be looked at again, as far as they still count. */
  public void lookAgain(UUID code) {
    news.addWhole(brand.slug(), List.of(codes.get(code).reading()));
  }

  /** All orders with any code are to be looked at again. */
  public void lookAtAll() {
    news.addIssued(brand.slug());
  }

  /** Exhausts those of the codes that were used as often as they may be, or opens them again. */
  public void settle(Collection<UUID> changed) {
    Instant now = clock.instant();
    Map<UUID, Long> uses = orders.uses(brand.slug(), changed);
    for (PromoCode code : codes.all(changed)) {
      if (code.settle(uses.get(code.id()), codes.by(), now)) {
        codes.save(code, PromoCodeEvent::settled);
      }
    }
  }
}
