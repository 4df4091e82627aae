/// Describes a span of a text so that it is found again when the text has changed.
///
/// [org.lectern.anchor.Selectors#describe] and [org.lectern.anchor.Reanchoring#find] are inverse
/// pure functions: what the one describes the other finds, or says that it is gone and where it may
/// have gone. Imports `model` and java-diff-utils.
package org.lectern.anchor;
