package io.hookline.creator.deal.leak;

import io.hookline.creator.people.creator.Creators;
import io.hookline.kit.aggregate.Filter;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which signs of leaks a list shows; all of what is given must hold. */
public class CodeLeakFilter {

  @Parameter(description = "Only of this code")
  @QueryParam("promoCodeId")
  UUID promoCode;

  @Parameter(description = "Only of this creator's codes, by whichever record of the person")
  @QueryParam("creatorId")
  UUID creator;

  @QueryParam("kind")
  LeakKind kind;

  @QueryParam("state")
  LeakState state;

  Filter[] filters(Creators creators) {
    return new Filter[] {
      new Filter("promoCodeId", promoCode),
      new Filter("creatorId", creators.filter(creator)),
      new Filter("kind", kind),
      new Filter("state", state)
    };
  }
}
