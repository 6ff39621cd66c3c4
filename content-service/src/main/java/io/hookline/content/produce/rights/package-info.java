/** What authors of mentions allow: asked for, granted with its evidence, and each use under it. */
package io.hookline.content.produce.rights;
