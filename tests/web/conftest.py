from tests.support.gateway import gateway, module_gateway

__all__ = ["gateway", "module_gateway"]
