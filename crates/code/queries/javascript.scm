; What the grammar's own tags leave out: what is exported as a value, imports, base classes.

(export_statement
  declaration: (lexical_declaration
    (variable_declarator name: (identifier) @name) @definition.constant))

(import_specifier name: (identifier) @name @reference.import)
(import_clause (identifier) @name @reference.import)
(class_heritage (identifier) @name @reference.class)
((identifier) @name @reference.constant (#match? @name "^[A-Z][A-Z0-9_]+$"))
(member_expression object: (identifier) @name @reference.class (#match? @name "^[A-Z]"))
((variable_declarator
  name: (object_pattern (shorthand_property_identifier_pattern) @name @reference.import)
  value: (call_expression function: (identifier) @function)) (#eq? @function "require"))
