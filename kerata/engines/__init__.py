"""The engines, a module each, imported by the loader alone when somebody asks for one."""
