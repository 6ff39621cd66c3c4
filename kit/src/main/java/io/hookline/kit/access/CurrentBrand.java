package io.hookline.kit.access;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.RequestScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The brand that the present request, or piece of background work, is about. */
@RequestScoped
public class CurrentBrand {

  /** Stands for no single brand; opens only the brand directory and the outbox. */
  public static final String AGENCY = "*";

  private String slug;
  private String visible = "";
  private boolean ofRequest;
  private boolean finance;
  private boolean aboutMoney;
  private Collaboration collaboration;

  /** The brand's slug. */
  public String slug() {
    if (slug == null) {
      throw new Problem(CommonProblem.BRAND_NOT_FOUND, "No brand was named.");
    }
    return slug;
  }

  boolean isSet() {
    return slug != null;
  }

  /**
   * The brand whose rows the database may show. It comes from the caller's token, not from the
   * path, so that row-level security holds even where the check of the path is missing.
   */
  String visible() {
    return visible;
  }

  /** Whether a caller named it, rather than the service itself. */
  boolean isOfRequest() {
    return ofRequest;
  }

  /** Whether that caller holds the finance right for it. */
  boolean hasFinance() {
    return finance;
  }

  /** A request for the brand in its path. */
  void request(String slug, Grants grants) {
    this.slug = slug;
    this.visible = grants.roleFor(slug).isPresent() ? slug : "";
    this.ofRequest = true;
    this.finance = grants.hasFinance(slug);
    this.collaboration = null;
  }

  /** A request of a collaborator, who sees single things of the brand. */
  void collaborate(String slug, Collaboration collaboration) {
    this.slug = slug;
    this.visible = slug;
    this.ofRequest = true;
    this.finance = collaboration.finance();
    this.collaboration = collaboration;
  }

  /** Whether the caller has no role for the brand, but sees single things of it. */
  public boolean isShared() {
    return collaboration != null;
  }

  /** The ids of the things of one kind that were granted to such a caller. */
  public Set<UUID> granted(AssetKind kind) {
    return collaboration == null ? Set.of() : collaboration.assets().getOrDefault(kind, Set.of());
  }

  /** What the database may show of the brand's rows; null where that is all of them. */
  Map<AssetKind, Set<UUID>> assets() {
    return collaboration == null ? null : collaboration.assets();
  }

  /**
   * What decides how much of one resource the caller is shown: the finance right, and what was
   * granted. Answers that are given again are for callers with the same.
   */
  public String shows() {
    return finance + " " + (collaboration == null ? "all" : collaboration.assets());
  }

  /** Whether the operation is about money altogether, so that what comes of it is too. */
  public boolean isAboutMoney() {
    return aboutMoney;
  }

  void enter(Demand demand) {
    aboutMoney = demand.finance();
  }

  /** Work that the service does on its own account. */
  void system(String slug) {
    this.slug = slug;
    this.visible = slug;
    this.ofRequest = false;
    this.finance = false;
    this.aboutMoney = false;
    this.collaboration = null;
  }
}
