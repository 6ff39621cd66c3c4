package io.hookline.attribution.identity.person;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.problem.Problem;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/persons")
@Tag(name = "Identity")
@Transactional
class PersonResource {

  private final Persons persons;

  PersonResource(Persons persons) {
    this.persons = persons;
  }

  @GET
  @Path("/{person}")
  @Allow.Brand(Role.OPERATOR)
  @Operation(
      operationId = "getPerson",
      summary = "Read why what was told is taken for one person's",
      description =
          "All is hashed, or an id of a browser, a click, an order or a touch. What should not hold"
              + " a person together is excluded by what is shown here, see excludeIdentifier.")
  public RestResponse<PersonView> get(@PathParam("person") UUID id) {
    PersonView person =
        persons
            .find(id)
            .orElseThrow(
                () ->
                    new Problem(PersonProblem.PERSON_NOT_FOUND, "There is no person " + id + "."));
    return Answers.ok(person, Integer.toUnsignedLong(person.toString().hashCode()));
  }
}
