package io.hookline.kit.problem;

/** Makes the codes of one feature known to the mapping of constraint names; a bean per enum. */
public interface ProblemCatalogue {

  ProblemCode[] codes();
}
