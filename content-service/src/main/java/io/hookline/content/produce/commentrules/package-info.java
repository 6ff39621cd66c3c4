/** The rules by which a brand puts comments into classes, in versions. */
package io.hookline.content.produce.commentrules;
