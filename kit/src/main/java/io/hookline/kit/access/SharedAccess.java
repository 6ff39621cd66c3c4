package io.hookline.kit.access;

import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.RequestScoped;

/** What a collaborator's grants open for the present request, for as long as it takes. */
@RequestScoped
public class SharedAccess {

  private final Collaborators collaborators;
  private final CurrentBrand current;
  private String subject;
  private Demand demand;

  SharedAccess(Collaborators collaborators, CurrentBrand current) {
    this.collaborators = collaborators;
    this.current = current;
  }

  void begin(String subject, String brand, Demand demand, Collaboration collaboration) {
    this.subject = subject;
    this.demand = demand;
    current.collaborate(brand, collaboration);
  }

  /**
   * Goes by the grants as they are now. To be asked before each part of an answer that may take
   * long: the end of a grant ends an export that was begun before it. Nothing for other callers.
   *
   * @throws Problem BRAND_NOT_FOUND when nothing is left
   */
  public void renew() {
    if (demand == null) {
      return;
    }
    Collaboration now = Collaboration.of(collaborators.grantsOf(subject, current.slug()), demand);
    if (now.assets().isEmpty()) {
      throw BrandCheck.unknown();
    }
    current.collaborate(current.slug(), now);
  }
}
