package io.hookline.creator.deal.leak;

import io.hookline.creator.deal.promocode.PromoCodes;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Looks at some of the codes of which something new is known. */
@ApplicationScoped
class JudgeBatch {

  private static final Logger LOG = Logger.getLogger(JudgeBatch.class);
  private static final int SIZE = 200;

  private final PromoCodes codes;
  private final CodeLeakRepository leaks;
  private final Instance<SignFinder> finders;
  private final Clock clock;

  JudgeBatch(
      PromoCodes codes, CodeLeakRepository leaks, Instance<SignFinder> finders, Clock clock) {
    this.codes = codes;
    this.leaks = leaks;
    this.finders = finders;
    this.clock = clock;
  }

  /** Returns whether there was anything to look at. */
  @Transactional
  public boolean next() {
    Instant now = clock.instant();
    PromoCodes.News news = codes.takeNews(SIZE);
    if (!news.codes().isEmpty()) {
      codes.settle(news.codes());
      for (SignFinder finder : finders) {
        for (LeakSign sign : finder.find(news, now)) {
          LOG.infof("Promo code %s: %s", sign.promoCode(), sign.kind());
          leaks.save(new CodeLeak(Ids.next(), sign, now), CodeLeakEvent.Opened::new);
        }
      }
    }
    return !news.none();
  }
}
