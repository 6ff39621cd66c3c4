package io.hookline.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Says once, for every operation, what all have in common: access, headers and errors. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class SharedContract implements OASFilter {

  private static final String ERRORS =
      """


      Every refusal is a problem document (RFC 9457) with a stable `code`. Besides the refusals \
      that an operation lists, each address may answer 405 with `Allow`, 414 and 431.""";

  private final IndexView index;
  private final Map<String, MethodInfo> operations = new HashMap<>();
  private final FeatureProblems problems;
  private final PersonalFields personal;
  private final AnswerSchemas answers;
  private final EventContract events;

  public SharedContract(IndexView index) {
    this.index = index;
    for (AnnotationInstance operation : index.getAnnotations(Operation.class)) {
      if (operation.value("operationId") != null) {
        operations.put(operation.value("operationId").asString(), operation.target().asMethod());
      }
    }
    problems = new FeatureProblems(index);
    personal = new PersonalFields(index);
    answers = new AnswerSchemas(index);
    events = new EventContract(index);
  }

  @Override
  public Schema filterSchema(Schema schema) {
    SchemaRules.anchor(schema);
    SchemaRules.freeForm(schema);
    SchemaRules.allowNull(schema);
    return schema;
  }

  @Override
  public void filterOpenAPI(OpenAPI contract) {
    if (contract.getComponents() == null) {
      contract.setComponents(OASFactory.createComponents());
    }
    if (contract.getInfo() != null && contract.getInfo().getDescription() != null) {
      contract.getInfo().setDescription(contract.getInfo().getDescription() + ERRORS);
    }
    SharedComponents components = new SharedComponents();
    ErrorResponses errors = new ErrorResponses(components, problems);
    contract
        .getPaths()
        .getPathItems()
        .forEach(
            (path, item) ->
                item.getOperations()
                    .forEach(
                        (method, operation) -> {
                          MethodInfo code = code(method, path, operation.getOperationId());
                          OperationFacts facts = OperationFacts.of(code, index);
                          new OperationRules(path, method, operation, facts, components, errors)
                              .apply();
                          DeprecationRules.apply(operation, code);
                        }));
    components.writeTo(contract.getComponents());
    SchemaRules.apply(contract.getComponents());
    personal.mark(contract.getComponents());
    events.writeTo(contract);
    answers.complete(contract);
    UnusedSchemas.remove(contract);
  }

  private MethodInfo code(HttpMethod method, String path, String operationId) {
    MethodInfo code = operations.get(operationId);
    if (code == null) {
      throw new IllegalStateException(method + " " + path + " has no @Operation(operationId = …)");
    }
    return code;
  }
}
