package io.hookline.content.plan.standards;

import io.hookline.content.document.DocumentStore;
import io.hookline.content.document.DocumentVersion;
import io.hookline.content.document.Documents;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What other features may ask about the brand's creative standards. */
@Singleton
public class Standards {

  static final String PATH = "standards";

  private final Documents<StandardsContent> documents;

  Standards(DocumentStore store) {
    this.documents =
        new Documents<>(
            store,
            StandardsContent.class,
            StandardsContent.UNWRITTEN,
            StandardsProblem.STANDARDS_VERSION_NOT_FOUND);
  }

  Documents<StandardsContent> documents() {
    return documents;
  }

  /** What is asked of posts now. */
  public StandardsVersion current() {
    return shown(documents.current(PATH));
  }

  /**
   * A version of the standards; 0 is what is asked before anybody has written any.
   *
   * @return empty for a version that there is not
   */
  public Optional<StandardsVersion> find(long version) {
    return documents.find(PATH, version).map(Standards::shown);
  }

  private static StandardsVersion shown(DocumentVersion<StandardsContent> version) {
    return new StandardsVersion(
        version.version(),
        version.content().standards(),
        version.content().disclosures().stream()
            .map(d -> new StandardsVersion.DisclosureRule(d.kind(), d.when(), d.text()))
            .toList());
  }
}
