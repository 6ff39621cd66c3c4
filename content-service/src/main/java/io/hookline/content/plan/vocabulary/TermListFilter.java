package io.hookline.content.plan.vocabulary;

import io.hookline.kit.aggregate.Filter;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which terms a list shows; all of what is given must hold. */
public class TermListFilter {

  @Parameter(description = "Only this vocabulary's terms")
  @QueryParam("vocabulary")
  Vocabulary vocabulary;

  @Parameter(description = "Only terms in this state")
  @QueryParam("state")
  TermState state;

  @Parameter(description = "Only the term with this key, one in each vocabulary")
  @QueryParam("key")
  String key;

  Filter[] filters() {
    return new Filter[] {
      new Filter("vocabulary", vocabulary), new Filter("state", state), new Filter("key", key)
    };
  }
}
