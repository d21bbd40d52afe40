; What the grammar's own tags leave out.

(enum_declaration name: (identifier) @name) @definition.class
(record_declaration name: (identifier) @name) @definition.class
(annotation_type_declaration name: (identifier) @name) @definition.interface
(field_declaration
  (modifiers "static" "final")
  declarator: (variable_declarator name: (identifier) @name)) @definition.constant

(type_identifier) @name @reference.type
(marker_annotation name: (identifier) @name) @reference.class
(annotation name: (identifier) @name) @reference.class
(method_invocation object: (identifier) @name @reference.class (#match? @name "^[A-Z]"))
(field_access object: (identifier) @name @reference.class (#match? @name "^[A-Z]"))
(method_reference (identifier) @name @reference.call)
((identifier) @name @reference.constant (#match? @name "^[A-Z][A-Z0-9_]+$"))
