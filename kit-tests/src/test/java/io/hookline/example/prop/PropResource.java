package io.hookline.example.prop;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.value.Ids;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/props")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Props")
@Transactional
class PropResource {

  private final Aggregates<Prop, PropView> props;
  private final Clock clock;

  PropResource(AggregateStore store, Clock clock) {
    this.props = new Aggregates<>(store, Prop.class, Prop::view, PropProblem.PROP_NOT_FOUND);
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(operationId = "registerProp", summary = "Register a prop")
  public RestResponse<PropView> register(@NotNull @Valid NewProp body) {
    Prop prop = new Prop(Ids.next(), body, clock.instant());
    return Answers.created("props", props.save(prop, PropEvent.Registered::new));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "listProps", summary = "List props, newest first")
  public Page<PropView> list(@Valid @BeanParam PageQuery page) {
    return props.page(page);
  }

  @GET
  @Path("/{prop}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getProp", summary = "Read a prop")
  public RestResponse<PropView> get(@PathParam("prop") UUID id) {
    return Answers.ok(props.view(id));
  }

  @PUT
  @Path("/{prop}")
  @Allow.Brand(Role.OPERATOR)
  @Operation(operationId = "moveProp", summary = "Move a prop to another place")
  public RestResponse<PropView> move(
      @PathParam("prop") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PropUpdate body) {
    Prop prop = props.get(id, ifMatch);
    prop.move(body);
    return Answers.ok(props.save(prop, PropEvent.Moved::new));
  }

  @POST
  @Path("/{prop}/retire")
  @Allow.Brand(Role.ADMIN)
  @Idempotent
  @Operation(operationId = "retireProp", summary = "Retire a prop for good")
  public RestResponse<PropView> retire(@PathParam("prop") UUID id) {
    Prop prop = props.get(id);
    prop.retire(clock.instant());
    return Answers.ok(props.save(prop, PropEvent.Retired::new));
  }
}
