package io.hookline.attribution.collect.redirect;

import io.hookline.attribution.collect.linkhost.LinkHostsChanged;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The hosts of brands' own, by heart. */
@Singleton
class OwnHosts {

  private final LinkTargets targets;
  private volatile Set<String> hosts = Set.of();

  OwnHosts(LinkTargets targets) {
    this.targets = targets;
  }

  /**
   * The host of a request as links name it.
   *
   * @param asked as sent, without a port; null for none
   * @return in lower case; empty for one that no brand has
   */
  String of(String asked) {
    if (asked == null || hosts.isEmpty()) {
      return "";
    }
    String host = asked.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
    return hosts.contains(host) ? host : "";
  }

  void are(Set<String> all) {
    hosts = Set.copyOf(all);
  }

  synchronized void onChange(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) LinkHostsChanged change) {
    Set<String> all = new HashSet<>(hosts);
    if (change.served()) {
      all.add(change.host());
    } else {
      all.remove(change.host());
    }
    hosts = Set.copyOf(all);
    targets.forgetAll(target -> target.brand().equals(change.brand()));
  }
}
