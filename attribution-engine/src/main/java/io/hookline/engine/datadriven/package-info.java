/** Models that learn credit from paths: Markov chains and Shapley values. */
package io.hookline.engine.datadriven;
