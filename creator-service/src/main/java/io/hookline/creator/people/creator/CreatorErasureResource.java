package io.hookline.creator.people.creator;

import io.hookline.bulk.erasure.ErasureView;
import io.hookline.bulk.erasure.Erasures;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.erasure.Person;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/creators/{creator}/personal-data")
@Tag(name = "Creators")
@Transactional
class CreatorErasureResource {

  private final CreatorRepository creators;
  private final MergedRecords merged;
  private final Erasures erasures;

  CreatorErasureResource(CreatorRepository creators, MergedRecords merged, Erasures erasures) {
    this.creators = creators;
    this.merged = merged;
    this.erasures = erasures;
  }

  @DELETE
  @Allow.Brand(Role.ADMIN)
  @ResponseStatus(202)
  @Operation(
      operationId = "eraseCreator",
      summary = "Erase a creator's personal data",
      description =
          "Profile, contact data and accounts go, here, in what sister services have copied and in"
              + " past changes. Partnerships, fees, codes and every figure stay, under a creator"
              + " without a name. The answer leads to the receipt; it is done as a job.")
  public RestResponse<ErasureView> erase(
      @PathParam("creator") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    Creator creator = creators.get(id, ifMatch);
    merged.requireNone(id);
    return erasures.begin(new Person(CreatorRecords.subject(id), creator.contactKeys()));
  }
}
