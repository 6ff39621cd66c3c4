/** The one way to ask for credit, whatever works it out, and the data that it is asked of. */
package io.hookline.engine.port;
