package io.hookline.creator.deal.partnership;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.audit.Difference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Compares versions of terms, as the caller sees them. */
@ApplicationScoped
class TermsDifference {

  private static final List<String> AGREED = List.of("startsOn", "endsOn", "terms");

  private final ObjectMapper json;

  TermsDifference(ObjectMapper json) {
    this.json = json;
  }

  /**
   * @param earlier null for nothing
   */
  TermsDifferenceView between(TermsVersionView earlier, TermsVersionView later, int since) {
    return new TermsDifferenceView(
        since, later.version(), Difference.between(agreed(earlier), agreed(later)));
  }

  private ObjectNode agreed(TermsVersionView version) {
    return version == null
        ? json.createObjectNode()
        : json.<ObjectNode>valueToTree(version).retain(AGREED);
  }
}
