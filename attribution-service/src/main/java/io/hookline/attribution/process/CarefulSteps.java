package io.hookline.attribution.process;

import io.hookline.attribution.process.aside.Aside;
import io.hookline.attribution.process.aside.AsideReason;
import io.hookline.attribution.process.aside.Faults;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * The steps of a brand, none of which fails for good: what a step cannot take in is searched by
 * halves and set aside. Where a brand stands in that is known to one replica; another begins anew.
 */
@ApplicationScoped
class CarefulSteps {

  private static final Logger LOG = Logger.getLogger(CarefulSteps.class);

  private final BrandStep step;
  private final RetryAside retries;
  private final PassOver passOver;
  private final CurrentBrand brand;
  private final Map<String, Caution> cautions = new ConcurrentHashMap<>();

  CarefulSteps(BrandStep step, RetryAside retries, PassOver passOver, CurrentBrand brand) {
    this.step = step;
    this.retries = retries;
    this.passOver = passOver;
    this.brand = brand;
  }

  /**
   * The next step of the present brand.
   *
   * @param limit of entries of each input
   * @return whether there may be more to do at once
   * @throws RuntimeException for a reason that passes
   */
  boolean next(int limit) {
    Optional<Aside> wanted = passOver.wanted();
    if (wanted.isPresent()) {
      return retry(wanted.get());
    }
    Caution caution = cautions.get(brand.slug());
    return caution == null ? whole(limit) : careful(caution);
  }

  private boolean whole(int limit) {
    try {
      return step.take(limit);
    } catch (RuntimeException failed) {
      reason(failed);
      LOG.warnf(failed, "Credits of %s failed and are tried input by input", brand.slug());
      List<String> inputs = new ArrayList<>(step.inputs());
      inputs.add(Portion.DECISIONS);
      cautions.put(brand.slug(), new Caution(inputs, limit));
      return true;
    }
  }

  private boolean careful(Caution caution) {
    Portion portion = caution.next();
    try {
      caution.passed(step.take(portion));
    } catch (RuntimeException failed) {
      Optional<AsideReason> reason = reason(failed);
      if (portion.limit() > 1) {
        caution.failed();
      } else {
        alone(portion, failed, reason);
        caution.passed(true);
      }
    }
    if (caution.isOver()) {
      cautions.remove(brand.slug());
    }
    return true;
  }

  /** Of what cannot be decided, what it records counts all the same. */
  private void alone(Portion one, RuntimeException failed, Optional<AsideReason> reason) {
    if (one.isOfDecisions() || !isRecorded(one)) {
      passOver
          .of(one, (StepFailed) failed, reason.orElseThrow(() -> failed))
          .ifPresent(aside -> LOG.errorf(failed, "%s: %s is set aside", brand.slug(), aside));
    }
  }

  private boolean isRecorded(Portion one) {
    try {
      step.take(one.deferring());
      return true;
    } catch (RuntimeException failed) {
      reason(failed).orElseThrow(() -> failed);
      return false;
    }
  }

  /** Why it fails for good; empty where it took too long, which less at once may not. */
  private static Optional<AsideReason> reason(RuntimeException failed) {
    if (Faults.isOfTime(failed)) {
      return Optional.empty();
    }
    if (failed instanceof StepFailed) {
      return Optional.of(Faults.of(failed).orElseThrow(() -> failed));
    }
    throw failed;
  }

  private boolean retry(Aside one) {
    try {
      return retries.of(one);
    } catch (RuntimeException failure) {
      LOG.errorf(failure, "%s: %s was tried again and waits", brand.slug(), one);
      passOver.failed(one, Faults.of(failure).orElse(null));
      return true;
    }
  }
}
